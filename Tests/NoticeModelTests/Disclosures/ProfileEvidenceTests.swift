import SourceText
import Testing

@testable import NoticeModel

/// The evidence of what single laws ask for, and of what answers the questions of profiles.
@Suite struct ProfileEvidenceTests {
  private static let texts: [String: [StaticString]] = [
    "en": EvidenceTable.english,
    "de": [EvidenceTable.germanProfiles],
    "ja": [EvidenceTable.japaneseProfiles],
    "ar": [EvidenceTable.arabicProfiles],
  ]

  @Test(arguments: ["en", "de", "ja", "ar"])
  func canBeRead(_ language: String) throws {
    let evidence = try EvidenceLanguage(language, #require(Self.texts[language]))
    #expect(!evidence.patterns.isEmpty)
  }

  @Test(arguments: ["en", "de", "ja", "ar"])
  func answersEveryQuestion(_ language: String) throws {
    let evidence = try EvidenceLanguage(language, #require(Self.texts[language]))
    let questions = Set(
      evidence.patterns.compactMap {
        if case .question(let question) = $0.target { question } else { nil }
      })
    #expect(ProfileQuestion.allCases.filter { !questions.contains($0) } == [])
  }

  @Test func englishKnowsEveryDisclosure() throws {
    let evidence = try EvidenceLanguage("en", EvidenceTable.english)
    let missing = Disclosure.allCases.filter {
      !evidence.disclosures.contains($0) && $0.facetOfRights == nil
    }
    #expect(missing == [])
  }

  @Test func facetsOfPatternsAreThoseOfTheirDisclosures() throws {
    for (language, text) in Self.texts {
      let evidence = try EvidenceLanguage(language, text)
      for pattern in evidence.patterns {
        guard case .disclosure(let disclosure) = pattern.target,
          case .facet(let name) = pattern.weight
        else { continue }
        let line = String(decoding: evidence.lines[pattern.line], as: UTF8.self)
        #expect(disclosure.facets.contains(name), "\(language): \(line)")
      }
    }
  }

  @Test(arguments: [
    ("de", "provision-required", "Sie sind nicht verpflichtet, uns Ihre Daten bereitzustellen."),
    ("de", "transfer-safeguards", "Dafür gelten Standardvertragsklauseln."),
    ("de", "? legitimate-interest", "Das ist unser berechtigtes Interesse."),
    ("de", "? officer-appointed", "Unser Datenschutzbeauftragter heißt Anna Berg."),
    ("de", "legitimate-interest-named", "Unser berechtigtes Interesse ist der Schutz vor Betrug."),
    ("ja", "transfer-safeguards", "移転には標準契約条項を用います。"),
    ("ja", "appi-complaint-desk", "苦情は次の窓口で受け付けます。"),
    ("ja", "? consent", "ご本人の同意に基づいて取り扱います。"),
    ("ar", "transfer-safeguards", "نعتمد البنود التعاقدية القياسية عند نقل البيانات."),
    ("ar", "? cookies", "نستخدم ملفات تعريف الارتباط في موقعنا."),
  ])
  func finds(_ language: String, _ target: String, _ text: String) throws {
    #expect(try targets(in: text, language).contains(target), "\(text)")
  }

  @Test(arguments: [
    ("de", "Pfade, Hütten und Quellen sind auf Karten gezeichnet."),
    ("ja", "道と山小屋は地図に描かれています。"),
    ("ar", "ترسم الدروب والينابيع على الخرائط."),
  ])
  func isSilentElsewhere(_ language: String, _ text: String) throws {
    #expect(try targets(in: text, language) == [])
  }

  /// What the patterns of a language find in a text: ids, and questions behind a `?`.
  private func targets(in text: String, _ language: String) throws -> Set<String> {
    let evidence = try EvidenceLanguage(language, #require(Self.texts[language]))
    let source = SourceFile(path: "notice.md", bytes: Array(text.utf8))
    let notice = Notice(source: source, assumedLocale: LocaleTag(language))
    let read = EvidenceTextReader.text(of: notice, evidence.vocabulary)
    var matcher = EvidenceMatcher(evidence, read)
    return Set(
      matcher.matches().map { match in
        switch evidence.patterns[match.pattern].target {
        case .disclosure(let disclosure): disclosure.rawValue
        case .question(let question): "? \(question.rawValue)"
        }
      })
  }
}
