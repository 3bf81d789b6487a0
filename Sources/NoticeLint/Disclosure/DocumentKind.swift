import NoticeModel
import SourceText

/// Whether a document may be a privacy notice, from which disclosures are asked for.
///
/// Terms of use, cookie tables and reports of infringements stand beside notices in the same folders.
enum DocumentKind: Sendable {
  case privacyNotice
  case other

  /// Looks at what a document is called, and at its text where the name says nothing.
  init(_ subject: LintSubject) {
    guard let words = subject.phrasebook else {
      self = .privacyNotice
      return
    }
    self = Self.named(subject, words) ?? Self.written(subject, words)
  }

  /// What the title says, else the file's name.
  private static func named(_ subject: LintSubject, _ words: Phrasebook) -> DocumentKind? {
    let heading = subject.notice.sections.first { $0.heading != nil }?.title
    if let title = subject.notice.metadata.title?.value ?? heading {
      if words.contains(.privacy, in: title) { return .privacyNotice }
      if words.contains(.terms, in: title) { return .other }
      let name = title.lowercased()
      if cookieWords.contains(where: name.holds) { return .other }
    }
    return subject.source.path.lowercased().holds("privacy") ? .privacyNotice : nil
  }

  /// "Cookie" as titles of cookie policies have it.
  private static let cookieWords = ["cookie", "クッキー", "쿠키", "कुकी", "ملفات تعريف الارتباط"]

  /// What the text speaks of: terms more than twice as often as privacy, never of privacy, or of it in
  /// links alone.
  private static func written(_ subject: LintSubject, _ words: Phrasebook) -> DocumentKind {
    var privacy: [TextBlock] = []
    var paragraphs = 0
    var terms = 0
    var bytes = 0
    let blocks = subject.textBlocks
    for (index, block) in blocks.enumerated() {
      // What is left to be read cannot make it terms any more.
      if paragraphs > mostPointers, terms + blocks.count - index <= 2 * privacy.count + 2 {
        return .privacyNotice
      }
      bytes += block.text.count
      // "online" may stand for it in a name alone.
      if words.matches(.privacy, in: block).contains(where: \.tag.isEmpty) {
        privacy.append(block)
        if block.kind != .heading { paragraphs += 1 }
      } else if words.first(.terms, in: block) != nil {
        terms += 1
      }
    }
    // A few words may be a notice that calls itself by no name.
    if bytes < fewestBytes { return .privacyNotice }
    if privacy.isEmpty || terms > 2 * privacy.count + 2 { return .other }
    return onlyPoints(privacy, subject, words) ? .other : .privacyNotice
  }

  /// Whether a text names no data, and speaks of privacy in headings and in links to a notice alone: the
  /// rules of a game, say.
  private static func onlyPoints(
    _ blocks: [TextBlock], _ subject: LintSubject, _ words: Phrasebook
  ) -> Bool {
    let paragraphs = blocks.filter { $0.kind != .heading }
    guard !paragraphs.isEmpty, paragraphs.count <= mostPointers else { return false }
    let pointers = Set(
      subject.notice.facts.links.filter { words.contains(.privacy, in: $0.text) }.map(\.block))
    return paragraphs.allSatisfy { pointers.contains($0.node) }
      && subject.disclosures[.dataCategories]?.status == .absent
  }

  /// How many paragraphs may do no more than point at a notice.
  private static let mostPointers = 3

  /// How long a text is, in bytes of UTF-8, that must speak of what it is about.
  private static let fewestBytes = 1_000
}
