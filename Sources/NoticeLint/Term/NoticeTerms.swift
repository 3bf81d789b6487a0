import MarkdownSyntax
import NoticeModel
import SourceText

/// The terms that a notice defines, and where it uses them.
struct NoticeTerms: Sendable {
  /// A term with all the places that define it.
  struct Term: Sendable {
    /// The term as first written.
    var name: String
    /// Its definitions in their order; never empty.
    var definitions: [Fact<DefinedTerm>]
  }

  /// The terms in the order of their first definitions, those that stand for a party left out.
  private(set) var terms: [Term] = []

  /// No notice defines more; the rest is not looked at.
  private static let limit = 200

  /// Gathers the terms.
  init(_ subject: LintSubject) {
    guard let words = subject.phrasebook else { return }
    var positions: [String: Int] = [:]
    for fact in subject.notice.facts.terms {
      let name = fact.value.term
      guard !Self.isPronoun(name, words), name.utf8.count <= 90,
        Self.isTerm(fact, in: subject, words)
      else { continue }
      let key = SectionText.key(name)
      if let position = positions[key] {
        terms[position].definitions.append(fact)
      } else if terms.count < Self.limit {
        positions[key] = terms.count
        terms.append(Term(name: name, definitions: [fact]))
      }
    }
  }

  /// Whether a quoted text is a term rather than an example or a gloss: written as names are, and not
  /// behind words such as "for example" or behind another quoted text.
  private static func isTerm(
    _ fact: Fact<DefinedTerm>, in subject: LintSubject, _ words: Phrasebook
  ) -> Bool {
    guard let first = fact.value.term.unicodeScalars.first else { return false }
    // A longer text is what something is called elsewhere, or its translation.
    guard fact.value.term.utf8.count(where: { $0 == 0x20 }) < 4 else { return false }
    if words.marksNamesByCapitals || words.language == "de", first.properties.isLowercase {
      return false
    }
    guard fact.value.form == .parenthesised, let block = subject.textBlock(fact.block) else {
      return true
    }
    let text = block.text
    let range = block.range(of: fact.span)
    // From the parenthesis on.
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 90, text.byte(start - 1) != UInt8(ascii: "(") {
      start -= 1
    }
    if words.first(.example, in: block, start..<range.lowerBound) != nil { return false }
    let before = text.skippingBlanks(before: start - 1)
    let closing = ["”", "“", "\"", "»", "」", "』"]
    return !closing.contains { text.hasPrefix($0, at: before - $0.utf8.count) }
  }

  /// Whether a term is a word such as "we" or "you", or begins with one.
  private static func isPronoun(_ name: String, _ words: Phrasebook) -> Bool {
    // "User/you/your"
    let parts = name.utf8.split(separator: UInt8(ascii: "/"))
    if parts.count > 1 { return parts.contains { isPronoun(String(Substring($0)), words) } }
    let text = ByteText(Array(name.utf8))
    guard let match = words.match(.pronoun, at: 0, in: text) else { return false }
    return match.range.upperBound == text.count || text.byte(match.range.upperBound) == 0x2C
  }

  /// Whether a term looks like the English name that a notice in another language gives beside its own:
  /// several words of ASCII, each with a capital.
  static func isForeignName(_ name: String, in language: String?) -> Bool {
    let words = name.split { $0 == " " || $0 == "-" }
    return language.map { $0 != "en" } ?? false && words.count > 1
      && name.utf8.allSatisfy { $0 < 0x80 }
      && words.allSatisfy { $0.first?.isUppercase ?? false || $0 == "on" }
  }

  /// Whether a term is an abbreviation: capitals only.
  static func isAbbreviation(_ name: String) -> Bool {
    name.utf8.count <= 8 && name.utf8.contains { $0 &- 0x41 < 26 }
      && !name.utf8.contains { $0 &- 0x61 < 26 }
  }
}
