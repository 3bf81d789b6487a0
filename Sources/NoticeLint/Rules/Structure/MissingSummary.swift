import MarkdownSyntax
import NoticeModel
import SourceText

/// `structure/missing-summary`: a section without the summary that the sections beside it open with.
enum MissingSummary: Rule {
  struct Case: Sendable {
    /// The words that open the summaries.
    var label: String
    /// A section beside it that has one.
    var example: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "structure/missing-summary",
    summary: "a section without the summary that its siblings open with",
    severity: .note,
    why: """
      Where sections open with a line such as "In Short", readers go from one to the next. A section \
      without it looks like one that was added later and never finished.
      """,
    sources: [
      RuleSource("GDPR", "Art. 12(1)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
    ])

  /// The blocks of a section in which a summary is looked for.
  private static let maximumBlocks = 3
  /// The longest label in characters.
  private static let maximumLabel = 40

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let sections = subject.notice.sections
    var labels: [Int: Label] = [:]
    for section in sections { labels[section.index] = label(of: section, subject.tree) }
    guard !labels.isEmpty else { return [] }
    var found: [Occurrence<Case>] = []
    for group in SectionGroups.siblings(sections) where group.count > 3 {
      // A summary may stand in the section itself or in the first one below.
      func label(of section: Int32) -> Label? {
        labels[Int(section)] ?? sections[Int(section)].children.lazy.compactMap { labels[$0] }.first
      }
      var counts: [String: Int] = [:]
      for section in group {
        if let label = label(of: section) { counts[label.key, default: 0] += 1 }
      }
      guard let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
        usual.value >= 3, (group.count - usual.value) * 4 <= group.count,
        let example = group.lazy.compactMap({ label(of: $0) }).first(where: { $0.key == usual.key })
      else { continue }
      for number in group where label(of: number)?.key != usual.key {
        let section = sections[Int(number)]
        guard let heading = section.heading, !section.bodyNodes.isEmpty else { continue }
        found.append(
          Occurrence(
            Case(label: example.text, example: example.span), at: subject.tree.span(heading)))
      }
    }
    return found.sorted { $0.span < $1.span }
  }

  /// The words that open a summary.
  private struct Label {
    var key: String
    var text: String
    var span: SourceSpan
  }

  /// The label of the first paragraph in a section that begins with emphasis and a colon.
  private static func label(of section: Section, _ tree: SyntaxTree) -> Label? {
    guard section.heading != nil else { return nil }
    var node = section.bodyNodes.lowerBound
    var blocks = 0
    while node < section.bodyNodes.upperBound, blocks < maximumBlocks {
      if tree.kind(node) == .paragraph, let label = label(ofParagraph: node, tree) { return label }
      node = tree.descendants(node).upperBound
      blocks += 1
    }
    return nil
  }

  private static func label(ofParagraph node: Int, _ tree: SyntaxTree) -> Label? {
    guard tree.hasChildren(node), [.strong, .emphasis].contains(tree.kind(node + 1)) else {
      return nil
    }
    // The start tells enough; a paragraph may be long.
    var bytes: [UInt8] = []
    for child in tree.descendants(node) where tree.kind(child) == .text {
      bytes += tree.literalBytes(child)
      if bytes.count > maximumLabel * 4 || bytes.contains(0x3A) { break }
    }
    let text = ByteText(bytes)
    // The second colon is that of full width.
    let colon = bytes.indices.first {
      bytes[$0] == 0x3A || bytes[$0] == 0xEF && text.hasPrefix("：", at: $0)
    }
    guard let colon, colon > 0,
      bytes[..<colon].split(separator: 0x20).count <= 4
    else { return nil }
    let label = String(decoding: bytes[..<colon], as: UTF8.self)
    guard label.count <= maximumLabel else { return nil }
    return Label(key: SectionText.key(label), text: label, span: tree.span(node + 1))
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let label = FrontMatterText.clipped(occurrence.found.label, to: 24)
    return Wording(
      "the section does not open with `\(label)` as its siblings do", label: "no summary",
      help: "write one, as the sections beside it have",
      related: [subject.related("a section that has one", occurrence.found.example)])
  }
}
