import MarkdownSyntax
import NoticeParity
import SourceText

/// `parity/end-mark`: a block that ends with another mark than its source.
enum ParityEndMark: PairRule {
  struct Case: Sendable {
    var source: EndMark
    var translation: EndMark
    var sourceBlock: Int
    var isHeading: Bool
  }

  static let metadata = RuleMetadata(
    id: "parity/end-mark",
    summary: "a heading with a colon that the source lacks, a sentence that ends with a comma",
    severity: .warning,
    why: """
      A sentence that ends with a comma was cut, and a heading with a colon was a list's lead once. \
      Marks are compared across scripts. Other differences are mostly a language's custom: they are \
      found when `all-marks` is set.
      """,
    options: [
      RuleOption(
        "all-marks", .boolean(false), summary: "whether any difference of the last mark is found")
    ],
    qualityIssueType: "typographical")

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<Case>] {
    let source = subject.source.notice
    let translation = subject.translation.notice
    let language = translation.locale?.language ?? "en"
    guard source.locale?.language != language || options.boolean("all-marks") else { return [] }
    let isWithoutMarks = EndMark.isWithoutMarks(language)
    let silent = subject.comparison.language.silent
    let (texts, sourceTexts) = (translation.texts, source.texts)
    let broken = translation.tree.nearMisses.filter { $0.kind == .brokenAttributeList }
    return subject.comparison.pairs.compactMap { pair in
      guard let sourceBlock = pair.source, let block = pair.translation, !silent.contains(block)
      else { return nil }
      let text = texts[block] ?? translation.tree.decodedText(block)
      let sourceText = sourceTexts[sourceBlock] ?? source.tree.decodedText(sourceBlock)
      // What stands behind a list that is none is that finding's matter.
      let place = translation.tree.span(block)
      if broken.contains(where: { $0.span.overlaps(place) }) { return nil }
      guard sourceText.bytes.count > 4, !text.bytes.isEmpty else { return nil }
      let own = EndMark.mark(of: text.bytes, language: language)
      let wanted = EndMark.mark(
        of: sourceText.bytes, language: source.locale?.language ?? "en"
      ).mark
      guard own.mark != wanted, !own.range.isEmpty else { return nil }
      // Many languages part the items of a list by commas.
      if own.mark == .comma, isFollowedItem(block, translation.tree) { return nil }
      let isHeading = translation.tree.kind(block) == .heading
      let found = Case(
        source: wanted, translation: own.mark, sourceBlock: sourceBlock, isHeading: isHeading)
      guard isPlain(found) || options.boolean("all-marks") && !isWithoutMarks else { return nil }
      return PairOccurrence(found, at: text.sourceSpan(of: own.range))
    }
  }

  /// Whether a block is an item of a list that goes on behind it.
  private static func isFollowedItem(_ block: Int, _ tree: SyntaxTree) -> Bool {
    guard let item = tree.parent(block), tree.kind(item) == .item, let list = tree.parent(item)
    else { return false }
    return tree.descendants(item).upperBound < tree.descendants(list).upperBound
  }

  /// Whether no language's custom explains a difference.
  private static func isPlain(_ found: Case) -> Bool {
    found.isHeading && found.translation == .colon && found.source == .none
      || found.translation == .comma && found.source == .fullStop
  }

  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording {
    let found = occurrence.found
    let message: String
    switch (found.translation, found.source) {
    case (.none, let source): message = "the block lacks the source's \(source.rawValue)"
    case (let own, .none): message = "the block ends with a \(own.rawValue), the source does not"
    case (let own, let source):
      message = "the block ends with a \(own.rawValue), the source with a \(source.rawValue)"
    }
    return Wording(
      message, label: "here it ends",
      help: "see whether the text was cut, and end it like the source",
      related: [
        subject.source.related("the source's text", subject.source.tree.span(found.sourceBlock))
      ])
  }
}
