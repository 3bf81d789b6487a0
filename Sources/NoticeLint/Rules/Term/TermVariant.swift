import MarkdownSyntax
import NoticeModel
import SourceText

/// `term/variant`: a notice that calls itself by two names.
enum TermVariant: Rule {
  struct Case: Sendable {
    /// The name as used here, and how often.
    var name: String
    var count: Int
    /// The name that is used most, how often, and where first.
    var usual: String
    var usualCount: Int
    var first: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "term/variant",
    summary: "a notice that calls itself by two names",
    severity: .warning,
    why: """
      "This privacy notice" in one section and "this Policy" in the next look like two documents. Mostly \
      one of the sections was copied from another text.
      """,
    sources: [RuleSource("WP260 rev.01", "paragraph 12")])

  /// A place where the notice speaks of itself.
  private struct Mention {
    var tag: String
    var name: String
    var span: SourceSpan
  }

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard let words = subject.phrasebook else { return [] }
    var mentions: [Mention] = []
    let links = SortedSpans(subject.notice.facts.links.map(\.span))
    for block in subject.textBlocks {
      for noun in words.matches(.itself, in: block) {
        guard let range = reference(to: noun.range, in: block, words) else { continue }
        let span = block.span(of: noun.range)
        // A link leads to another document.
        guard !links.holds(span.start) else { continue }
        mentions.append(
          Mention(
            tag: noun.tag, name: String(decoding: block.text.bytes[range], as: UTF8.self),
            span: span))
      }
    }
    let groups = Dictionary(grouping: mentions, by: \.tag)
    guard groups.count > 1,
      let usual = groups.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
      let first = usual.value.first
    else { return [] }
    return groups.values.compactMap { group in
      guard let other = group.first, other.tag != usual.key else { return nil }
      return Occurrence(
        Case(
          name: other.name, count: group.count, usual: first.name, usualCount: usual.value.count,
          first: first.span), at: other.span)
    }.sorted { $0.span < $1.span }
  }

  /// The words with which the notice speaks of itself: "this privacy notice", "our Privacy Policy".
  private static func reference(
    to noun: Range<Int>, in block: TextBlock, _ words: Phrasebook
  ) -> Range<Int>? {
    let text = block.text
    var start = noun.lowerBound
    var hasPrivacy = words.match(.privacy, at: start, in: text) != nil
    // At most two words such as "privacy" stand between.
    for _ in 0..<2 {
      let end = text.skippingBlanks(before: start)
      guard let match = words.match(.privacy, endingAt: end, in: block) else { break }
      start = match.range.lowerBound
      hasPrivacy = true
    }
    let nameStart = start
    let tail = noun.upperBound..<min(text.count, noun.upperBound + 48)
    let behind = words.first(.privacy, in: block, tail)
    var end = noun.upperBound
    let isNounFirst = ["fr", "es", "it", "pt", "pl", "cs", "ru", "ar"].contains(words.language)
    if !hasPrivacy, isNounFirst, let behind,
      isSmall(noun.upperBound..<behind.range.lowerBound, text)
    {
      hasPrivacy = true
      end = behind.range.upperBound
    }
    let before = text.skippingBlanks(before: nameStart)
    if words.match(.this, endingAt: before, in: block) != nil {
      return hasPrivacy || isNoticed(noun, in: text, words) ? nameStart..<end : nil
    }
    if hasPrivacy, words.match(.our, endingAt: before, in: block) != nil { return nameStart..<end }
    if words.language == "ar" {
      // The word for "this" may stand behind the name.
      let next = text.skippingBlanks(from: end)
      guard hasPrivacy, words.match(.this, at: next, in: text) != nil else { return nil }
      return nameStart..<end
    }
    return nil
  }

  /// Whether what parts noun and "privacy" is a preposition at most.
  private static func isSmall(_ range: Range<Int>, _ text: ByteText) -> Bool {
    range.count <= 16 && !range.contains { ".,;:!?()\n".utf8.contains(text.byte($0)) }
  }

  /// Whether a noun alone can only mean the notice: with a capital, or "policy", which a notice is in
  /// every sense.
  private static func isNoticed(
    _ noun: Range<Int>, in text: ByteText, _ words: Phrasebook
  ) -> Bool {
    let word = String(decoding: text.bytes[noun], as: UTF8.self)
    if words.language == "en", word == "policy" { return true }
    if words.language == "de", word.lowercased().hasPrefix("richtlinie") {
      // A directive of the Union has the same name.
      let whole = String(decoding: text.bytes, as: UTF8.self)
      return !["EU", "EG", "Union", "Richtlinien"].contains(where: whole.contains)
    }
    guard words.marksNamesByCapitals else { return words.language == "de" }
    return word.unicodeScalars.first?.properties.isUppercase ?? false
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    let name = FrontMatterText.clipped(found.name, to: 24)
    let usual = FrontMatterText.clipped(found.usual, to: 24)
    return Wording(
      "the notice has a second name here: `\(name)`",
      label: "\(found.count) × this name, \(found.usualCount) × `\(usual)`",
      help: "keep to one name for the document",
      related: [subject.related("the usual name", found.first)])
  }
}
