import MarkdownSyntax
import NoticeModel
import SourceText

/// `link/unlinked-reference`: a document that is named and never linked.
enum UnlinkedReference: Rule {
  struct Case: Sendable {
    /// The document's name.
    var name: String
    /// Whether it is set in strong letters, rather than in quotation marks.
    var isStrong: Bool
  }

  static let metadata = RuleMetadata(
    id: "link/unlinked-reference",
    summary: "a document that the text sends readers to without a link",
    severity: .warning,
    why: """
      A notice that leaves part of its information to another document must let readers find that \
      document. A name in strong letters often was a link before it was copied.
      """,
    sources: [
      RuleSource("GDPR", "Art. 12(1)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/art_12/oj"),
      RuleSource("WP260 rev.01", "paragraph 11"),
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard let words = subject.phrasebook else { return [] }
    let tree = subject.tree
    let facts = subject.notice.facts
    let linked = facts.links.filter { !$0.isImage }
    // A link that is written wrong has its own finding, and links what it names all the same.
    let broken = subject.nearMisses(
      .blankBeforeDestination, .textBeforeDestination, .fullWidthDestination,
      .missingClosingBracket, .missingClosingParenthesis, .blankInDestination
    ).map(\.context)
    // Few notices have a name that these are needed for.
    lazy var linkedNames =
      linked.prefix(500).map { SectionText.key($0.text) }
      + broken.prefix(500).map { SectionText.key(subject.source.text(of: $0)) }
    lazy var terms = Set(facts.terms.map { SectionText.key($0.value.term) })
    let blocksWithLinks = Set(linked.map(\.block))
    var seen: Set<String> = []
    var found: [Occurrence<Case>] = []
    for block in subject.textBlocks where block.kind != .heading {
      guard !blocksWithLinks.contains(block.node), mayName(block, tree),
        words.first(.document, in: block) != nil
      else { continue }
      for (range, isStrong) in names(in: block, tree) {
        let name = String(decoding: block.text.bytes[range], as: UTF8.self)
        let key = SectionText.key(name)
        guard isName(range, in: block, words), isReferredTo(range, in: block, words),
          !broken.contains(where: { $0.overlaps(block.span(of: range)) }),
          !terms.contains(key), !linkedNames.contains(where: { $0.holds(key) }),
          seen.count < 50, seen.insert(key).inserted
        else { continue }
        found.append(Occurrence(Case(name: name, isStrong: isStrong), at: block.span(of: range)))
      }
    }
    return found
  }

  /// Whether anything in a block is strong or may be in quotation marks.
  private static func mayName(_ block: TextBlock, _ tree: SyntaxTree) -> Bool {
    tree.descendants(block.node).contains { tree.kind($0) == .strong }
      || QuotedText.mayStand(in: block.text)
  }

  /// Texts in strong letters or quotation marks.
  private static func names(
    in block: TextBlock, _ tree: SyntaxTree
  ) -> [(range: Range<Int>, isStrong: Bool)] {
    var names: [(range: Range<Int>, isStrong: Bool)] = []
    for node in tree.descendants(block.node) where tree.kind(node) == .strong {
      let span = tree.span(node)
      guard span.count <= 200, names.count < 100 else { continue }
      names.append((block.range(of: span), true))
    }
    for quoted in QuotedText.all(in: block.text)
    where !names.contains(where: { $0.range.overlaps(quoted.outer) }) {
      names.append((quoted.inner, false))
    }
    // No paragraph names more documents, however long it is.
    return names.prefix(100).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a text reads as the name of a document other than a privacy notice.
  private static func isName(
    _ range: Range<Int>, in block: TextBlock, _ words: Phrasebook
  ) -> Bool {
    guard !range.isEmpty, range.count <= 120,
      let noun = words.matches(.document, in: block, range).last,
      words.first(.privacy, in: block, range) == nil
    else { return false }
    // "Notice" alone may be anything.
    guard noun.range.count < range.count - 1 || noun.range.count >= 12 else { return false }
    let name = block.text.bytes[range]
    guard name.count(where: { $0 == 0x20 }) <= 6,
      !name.contains(where: { ".:;!?\n".utf8.contains($0) })
    else { return false }
    return !words.marksNamesByCapitals || isTitle(range, in: block.text)
  }

  /// Whether the first word begins with a capital, and so does the last or the one before "of".
  private static func isTitle(_ range: Range<Int>, in text: ByteText) -> Bool {
    guard let word = text.word(at: range.lowerBound) else { return false }
    return text.lowercased(word) != String(decoding: text.bytes[word], as: UTF8.self)
  }

  /// Whether a name stands in a sentence that goes on before it, and is not explained behind it.
  private static func isReferredTo(
    _ range: Range<Int>, in block: TextBlock, _ words: Phrasebook
  ) -> Bool {
    let text = block.text
    var before = text.skippingBlanks(before: range.lowerBound)
    let opening = ["\"", "“", "„", "«", "「", "『", "《", "‘", "'"]
    for mark in opening where text.hasPrefix(mark, at: before - mark.utf8.count) {
      before = text.skippingBlanks(before: before - mark.utf8.count)
      break
    }
    guard before > 0, text.isLetter(before: before),
      words.match(.this, endingAt: before, in: block) == nil
    else { return false }
    let after = text.skippingBlanks(from: range.upperBound)
    return text.byte(after) != UInt8(ascii: ":") && !text.hasPrefix("：", at: after)
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      "`\(FrontMatterText.clipped(found.name, to: 40))` is named and never linked",
      label: found.isStrong ? "strong letters, no link" : "no link leads there",
      help: "link it to the document, or say here what it says",
      severity: found.isStrong ? nil : .note)
  }
}
