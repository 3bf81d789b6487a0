import MarkdownSyntax
import NoticeModel

/// Where links within a page lead: a heading may have another id than the one that its own words make,
/// because the ids are the same in all locales.
struct FragmentTable: Sendable {
  /// The ids on the page.
  private let identifiers: Set<String>
  /// Ids by the letters and digits of the headings that have them.
  private var headings: [String: String] = [:]

  /// Gathers the ids.
  ///
  /// - Parameters:
  ///   - anchors: The ids by node.
  ///   - others: The ids of raw HTML.
  init(_ notice: Notice, anchors: [Int: String], others: Set<String>) {
    identifiers = Set(anchors.values).union(others)
    for section in notice.sections {
      guard let heading = section.heading, let id = anchors[heading] else { continue }
      for text in [notice.tree.plainText(heading), section.title] {
        let key = HeadingIdentifier.letters(of: text)
        if !key.isEmpty, headings[key] == nil { headings[key] = id }
      }
    }
  }

  /// The id that a link's fragment means; `nil` where nothing on the page does.
  func identifier(for fragment: String) -> String? {
    let decoded = PercentEncoding.decoded(fragment)
    if identifiers.contains(decoded) { return decoded }
    return headings[HeadingIdentifier.letters(of: decoded)]
  }
}
