import NoticeModel
import SourceText

/// `term/unused`: a term that is defined and never used.
enum TermUnused: Rule {
  struct Case: Sendable {
    var name: String
    /// Whether the definition says little more than an abbreviation or a name in English, or offers
    /// another word that is used.
    var isMinor: Bool
  }

  static let metadata = RuleMetadata(
    id: "term/unused",
    summary: "a term that is defined and never used",
    severity: .warning,
    why: """
      A definition tells readers to look out for a word with a fixed meaning. Where the word never comes, \
      the text usually calls the thing something else, and its meaning is open.
      """,
    sources: [RuleSource("WP260 rev.01", "paragraph 12")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let terms = NoticeTerms(subject).terms
    guard !terms.isEmpty else { return [] }
    let uses = TermUses(subject)
    let unused = terms.filter { !uses.holds($0.name, moreThan: $0.definitions.count) }
    return unused.compactMap { term in
      guard let definition = term.definitions.first else { return nil }
      let isMinor =
        NoticeTerms.isAbbreviation(term.name)
        || NoticeTerms.isForeignName(term.name, in: subject.notice.locale?.language)
        || isGloss(definition, subject)
        || hasCompanion(definition, subject.notice.facts.terms)
        || isLongForm(definition, subject)
      return Occurrence(Case(name: term.name, isMinor: isMinor), at: definition.span)
    }
  }

  /// Whether the same parenthesis introduces another word: `("Company", "we" or "us")`.
  private static func hasCompanion(
    _ definition: Fact<DefinedTerm>, _ all: [Fact<DefinedTerm>]
  ) -> Bool {
    all.contains { other in
      other.block == definition.block && other.span != definition.span
        && max(other.span.start - definition.span.end, definition.span.start - other.span.end) <= 24
    }
  }

  /// Whether a definition may be no more than another word for the thing: "so-called", or, besides in
  /// English, a name alone in its parenthesis.
  private static func isGloss(_ definition: Fact<DefinedTerm>, _ subject: LintSubject) -> Bool {
    guard definition.value.form == .parenthesised, let block = subject.textBlock(definition.block)
    else { return false }
    let text = block.text
    let end = block.range(of: definition.span).lowerBound
    var start = end
    while start > 0, end - start < 40, text.byte(start - 1) != UInt8(ascii: "(") { start -= 1 }
    let lead = text.lowercased(start..<end)
    if glosses.contains(where: lead.contains) { return true }
    let isEnglish = (subject.notice.locale?.language ?? "en") == "en"
    return !isEnglish && !lead.contains { $0.isLetter }
  }

  private static let glosses = [
    "so-called", "so called", "known as", "also called", "so genannt", "sogenannt", "sog.",
    "auch:", "dit ", "dits ", "dite ", "dites ", "llamad", "cosiddett", "zogenaamd", "zogenoemd",
    "tzw", "så kallad", "såkaldt", "т. н.", "так называем",
  ]

  /// Whether an abbreviation follows in the same parenthesis: `("Data Protection Act", DPA)`.
  private static func isLongForm(
    _ definition: Fact<DefinedTerm>, _ subject: LintSubject
  ) -> Bool {
    guard let block = subject.textBlock(definition.block) else { return false }
    let text = block.text
    var offset = block.range(of: definition.span).upperBound
    while offset < text.count, text.byte(offset) != UInt8(ascii: ","),
      text.letterLength(at: offset) == 0
    {
      offset += 1
    }
    guard text.byte(offset) == UInt8(ascii: ","),
      let word = text.word(at: text.skippingBlanks(from: offset + 1)), word.count > 1,
      text.byte(word.upperBound) == UInt8(ascii: ")")
    else { return false }
    return NoticeTerms.isAbbreviation(String(decoding: text.bytes[word], as: UTF8.self))
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "`\(FrontMatterText.clipped(occurrence.found.name, to: 40))` is defined and never used",
      label: "the text does not come back to it",
      help: "use the term where the thing is meant, or remove the definition",
      severity: occurrence.found.isMinor ? .note : nil)
  }
}
