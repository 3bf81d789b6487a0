import NoticeModel
import SourceText

/// `term/undefined`: a word used like a defined term beside the term that is defined.
enum TermUndefined: Rule {
  struct Case: Sendable {
    /// The word as used.
    var word: String
    /// How often it is used.
    var count: Int
    /// The term that is defined for the same thing.
    var term: String
    var definition: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "term/undefined",
    summary: "a word used like a defined term, beside one that is defined for the same thing",
    severity: .warning,
    why: """
      A notice that defines "Website" and then speaks of the "Site" leaves open whether that is the same \
      thing, and whether what it says of the one holds for the other.
      """,
    sources: [RuleSource("WP260 rev.01", "paragraph 12")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard let words = subject.phrasebook, !words[.synonym].isEmpty else { return [] }
    let terms = subject.notice.facts.terms
    // The first term of each thing.
    var defined: [String: Fact<DefinedTerm>] = [:]
    var names: Set<String> = []
    for fact in terms {
      names.insert(SectionText.key(fact.value.term))
      let text = ByteText(Array(fact.value.term.utf8))
      guard let match = words.match(.synonym, at: 0, in: text),
        match.range.upperBound == text.count
      else { continue }
      if defined[match.tag] == nil { defined[match.tag] = fact }
    }
    guard !defined.isEmpty else { return [] }
    var others: [String: Bool] = [:]
    var found: [String: (span: SourceSpan, count: Int, word: String, term: Fact<DefinedTerm>)] = [:]
    for block in subject.textBlocks {
      for match in words.matches(.synonym, in: block) {
        guard let term = defined[match.tag] else { continue }
        guard isUsedAsTerm(match.range, in: block, words) else { continue }
        let word = String(decoding: block.text.bytes[match.range], as: UTF8.self)
        let isOther = others[word] ?? isAnother(word, than: term.value.term, names, words)
        others[word] = isOther
        guard isOther else { continue }
        let key = match.tag + SectionText.key(word)
        if found[key] == nil { found[key] = (block.span(of: match.range), 0, word, term) }
        found[key]?.count += 1
      }
    }
    // Once may be a slip of the shift key.
    return found.values.filter { $0.count > 1 }.map { use in
      Occurrence(
        Case(
          word: use.word, count: use.count, term: use.term.value.term, definition: use.term.span),
        at: use.span)
    }.sorted { $0.span < $1.span }
  }

  /// Whether a word is none of the notice's terms, no form of the one and no short form of it.
  private static func isAnother(
    _ word: String, than term: String, _ names: Set<String>, _ words: Phrasebook
  ) -> Bool {
    let word = SectionText.key(word)
    let term = SectionText.key(term)
    if names.contains(word) || word.hasPrefix(term) || term.hasPrefix(word) { return false }
    // "Site" for "Web Site"
    if names.contains(where: { $0.hasSuffix(" " + word) }) { return false }
    // Words at the beginning may be the same: "personal data", "personal information".
    let shared = zip(word.split(separator: " "), term.split(separator: " ")).prefix { $0 == $1 }
    let start = shared.reduce(0) { $0 + $1.0.count + 1 }
    let (ownWord, ownTerm) = (word.dropFirst(start), term.dropFirst(start))
    // Endings differ, and so may the last letters of the stem: "strona", "strony".
    let common = zip(ownWord, ownTerm).prefix { $0 == $1 }.count
    return common * 2 < min(ownWord.count, ownTerm.count) || common <= 2 && words.isGlued
  }

  /// Whether a word is written as names and terms are: with a capital within a sentence, and not as
  /// part of a longer name.
  private static func isUsedAsTerm(
    _ range: Range<Int>, in block: TextBlock, _ words: Phrasebook
  ) -> Bool {
    if words.isGlued { return true }
    guard words.marksNamesByCapitals, block.kind != .heading else { return false }
    let text = block.text
    guard isCapital(range, text) else { return false }
    let before = text.skippingBlanks(before: range.lowerBound)
    // A word before it in the same sentence, in lower case: "our Site", not "Contact Site".
    guard let previous = text.word(before: before), before < range.lowerBound,
      !isCapital(previous, text)
    else { return false }
    let after = text.skippingBlanks(from: range.upperBound)
    if after > range.upperBound, let next = text.word(at: after), isCapital(next, text) {
      return false
    }
    return true
  }

  private static func isCapital(_ range: Range<Int>, _ text: ByteText) -> Bool {
    guard let first = range.first, text.byte(first) >= 0x80 else {
      return text.byte(range.lowerBound) &- 0x41 < 26
    }
    return UTF8Decoding.scalar(in: text.bytes, at: first).scalar?.properties.isUppercase ?? false
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      "`\(FrontMatterText.clipped(found.word, to: 20))` is used like a term that is defined nowhere",
      label: "used \(found.count) times; did you mean "
        + "`\(FrontMatterText.clipped(found.term, to: 40))`?",
      help: "use the defined term, or define this one too",
      related: [subject.related("defined here", found.definition)])
  }
}
