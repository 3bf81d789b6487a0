import NoticeModel

/// The sections that links within a notice lead to, on both sides.
struct FragmentPlaces {
  private let source: [String: Int]
  private let translation: [String: Int]
  private let alignment: Alignment

  init(source: Notice, translation: Notice, alignment: Alignment) {
    self.source = Self.places(source)
    self.translation = Self.places(translation)
    self.alignment = alignment
  }

  private static func places(_ notice: Notice) -> [String: Int] {
    var places: [String: Int] = [:]
    for section in notice.sections where section.heading != nil {
      let name = section.anchor?.value ?? HeadingIdentifier.text(for: section.title)
      if places[name] == nil { places[name] = section.index }
    }
    return places
  }

  /// Whether two links within their notices lead to sections that answer to each other. Where one of
  /// them leads nowhere, that is the finding of a rule on links.
  func areSame(_ wanted: String, _ own: String) -> Bool {
    guard wanted.hasPrefix("#"), own.hasPrefix("#") else { return false }
    guard let section = source[String(wanted.dropFirst())],
      let other = translation[String(own.dropFirst())]
    else { return true }
    return alignment.translation(ofSection: section) == other
  }
}
