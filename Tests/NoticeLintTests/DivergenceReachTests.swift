import Foundation
import NoticeModel
import SourceText
import Testing

@testable import NoticeLint

/// Which findings a declared divergence is about.
@Suite struct DivergenceReachTests {
  private static let source = """
    ## Cookies {#cookies}

    We set one for 30 days, see <https://example.com/c>.

    ### Pixels

    None.

    ## Contact

    Write to a@example.com before 2026-05-04.

    """
  private static let translation = """
    ## Cookies {#cookies}

    Wir setzen eines 30 Tage lang, siehe <https://example.de/c>.

    ### Zählpixel

    Keine.

    ## Kontakt

    Schreiben Sie bis zum 4. Mai 2026 an a@example.de.

    """

  private static let pair: PairSubject = {
    func subject(_ path: String, _ text: String, _ locale: String) -> LintSubject {
      LintSubject(
        notice: Notice(
          source: SourceFile(path: path, text: text), assumedLocale: LocaleTag(locale)))
    }
    return PairSubject(
      source: subject("en.md", source, "en"), translation: subject("de.md", translation, "de"))
  }()

  /// A finding on words of the translation, or of the source.
  private static func finding(
    _ words: String?, source sourceWords: String? = nil, rule: String = "parity/email"
  ) throws -> Diagnostic {
    func span(_ words: String, _ text: String) throws -> SourceSpan {
      let range = try #require(text.range(of: words))
      let start = text[..<range.lowerBound].utf8.count
      return SourceSpan(start, start + words.utf8.count)
    }
    let related = try sourceWords.map {
      [Diagnostic.Related("", file: "en.md", span: try span($0, source))]
    }
    return Diagnostic(
      rule: rule, severity: .error, message: "differs", file: "de.md",
      span: try span(words ?? "Wir", translation), related: related ?? [])
  }

  private static func holds(
    _ scope: String, _ finding: Diagnostic, kind: DivergenceDeclaration.Kind? = nil
  ) -> Bool {
    DivergenceReach(scope, kind: kind, in: pair, SectionNames(pair)).holds(finding)
  }

  @Test func sectionsAreNamedInEitherLanguage() throws {
    let inContact = try Self.finding("a@example.de", source: "a@example.com")
    for scope in ["Contact", "kontakt", "contact"] { #expect(Self.holds(scope, inContact)) }
    for scope in ["cookies", "Pixels"] { #expect(!Self.holds(scope, inContact)) }
    let inPixels = try Self.finding("Keine.", source: "None.")
    for scope in ["pixels", "zählpixel", "#cookies", "cookies"] {
      #expect(Self.holds(scope, inPixels), "\(scope)")
    }
  }

  @Test func whatIsMissingCountsWhereTheSourceHasIt() throws {
    // It is missing behind the cookies, which says nothing about the cookies.
    let missing = try Self.finding("eines", source: "## Contact")
    #expect(Self.holds("contact", missing))
    #expect(!Self.holds("cookies", missing))
    #expect(Self.holds("cookies", try Self.finding("eines")))
  }

  @Test func factsCountByTheirValue() throws {
    let email = try Self.finding("a@example.de", source: "a@example.com")
    #expect(Self.holds("a@example.de", email) && Self.holds("a@example.com", email))
    #expect(!Self.holds("b@example.com", email))
    let date = try Self.finding("4. Mai 2026", rule: "parity/date")
    #expect(Self.holds("2026-05-04", date) && !Self.holds("2026-05-05", date))
    #expect(Self.holds("30 days", try Self.finding("30 Tage")))
    var quoting = date
    quoting.message = "`a fact that is quoted` is missing"
    #expect(Self.holds("a fact that is quoted", quoting, kind: .fact))
  }

  @Test func linksCountByTheirTarget() throws {
    let link = try Self.finding("https://example.de/c", source: "https://example.com/c")
    #expect(Self.holds("https://example.de/c", link) && Self.holds("https://example.com/c", link))
    #expect(!Self.holds("https://example.de", link))
    // A whole block is more than its link.
    #expect(!Self.holds("https://example.de/c", try Self.finding("Wir setzen eines 30 Tage")))
  }

  @Test func rulesCountEverywhere() throws {
    let finding = try Self.finding("eines")
    #expect(Self.holds("parity/email", finding) && Self.holds("parity", finding, kind: .rule))
    #expect(!Self.holds("parity/stale-section", finding))
  }
}
