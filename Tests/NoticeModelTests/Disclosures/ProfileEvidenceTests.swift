import SourceText
import Testing

@testable import NoticeModel

/// The evidence of what single laws ask for, and of what answers the questions of profiles.
@Suite struct ProfileEvidenceTests {
  /// What languages have besides the core disclosures, in English with them.
  private static let texts: [String: [StaticString]] = Dictionary(
    uniqueKeysWithValues: EvidenceTable.languages.map { language in
      let parts = EvidenceTable.evidence(of: language) ?? []
      return (language, language == "en" ? parts : Array(parts.dropFirst()))
    })

  @Test(arguments: EvidenceTable.languages)
  func canBeRead(_ language: String) throws {
    let evidence = try EvidenceLanguage(language, #require(Self.texts[language]))
    #expect(!evidence.patterns.isEmpty)
  }

  @Test(arguments: EvidenceTable.languages)
  func answersEveryQuestion(_ language: String) throws {
    let evidence = try EvidenceLanguage(language, #require(Self.texts[language]))
    let questions = Set(
      evidence.patterns.compactMap {
        if case .question(let question) = $0.target { question } else { nil }
      })
    #expect(ProfileQuestion.allCases.filter { !questions.contains($0) } == [])
  }

  @Test(arguments: EvidenceTable.languages)
  func knowsEveryDisclosure(_ language: String) throws {
    let lines = try #require(EvidenceTable.evidence(of: language))
    let evidence = try EvidenceLanguage(language, lines)
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
    ("de", "uk-complaint-to-controller", "Sie können sich bei uns beschweren: a@b.example"),
    ("ja", "shine-the-light", "「シャイン・ザ・ライト」法に基づき、お尋ねいただけます。"),
    ("ar", "provision-required", "يلزمك أن تقدم إلينا اسمك لكي تشتري خريطة."),
    ("ar", "ccpa-collected-12m", "جمعنا خلال الأشهر 12 الماضية هذه الفئات من المعلومات."),
    (
      "fr", "qc-person-in-charge",
      "Notre responsable de la protection des renseignements personnels : a@b.example"
    ),
    (
      "fr", "qc-tracking-profiling",
      "Vous pouvez désactiver la géolocalisation dans les paramètres."
    ),
    (
      "fr", "qc-governance",
      "Nos politiques et pratiques encadrent les renseignements personnels et précisent les rôles."
    ),
    ("pt", "lgpd-encarregado", "Encarregada: Ana Lima, ana@b.example"),
    ("pt", "lgpd-agents-responsibility", "O controlador é responsável pelo tratamento."),
    ("ko", "pipa-outsourcing", "회사는 결제 업무를 다음 업체에 위탁합니다."),
    ("ko", "pipa-destruction", "종이 문서는 분쇄하여 파기합니다."),
    ("ko", "pipa-cpo", "개인정보 보호책임자: 김하나, a@b.example"),
    ("ko", "pipa-auto-collection", "브라우저 설정에서 쿠키를 거부할 수 있습니다."),
    ("zh", "pipl-separate-consent", "我们会征得您的单独同意。"),
    ("zh", "pipl-cross-border", "我们向境外接收方提供数据，目的为客服，联系 a@b.example。"),
  ])
  func finds(_ language: String, _ target: String, _ text: String) throws {
    #expect(try targets(in: text, language).contains(target), "\(text)")
  }

  @Test(arguments: [
    ("de", "Pfade, Hütten und Quellen sind auf Karten gezeichnet."),
    ("ja", "道と山小屋は地図に描かれています。"),
    ("ar", "ترسم الدروب والينابيع على الخرائط."),
    ("fr", "Les sentiers et les sources figurent sur des cartes."),
    ("pt", "As trilhas e as nascentes aparecem em mapas."),
    ("es", "Los senderos y las fuentes figuran en los mapas."),
    ("it", "I sentieri e le sorgenti figurano sulle mappe."),
    ("nl", "De paden en de bronnen staan op de kaarten."),
    ("ko", "길과 샘이 지도에 그려져 있습니다."),
    ("zh", "小路和泉水都画在地图上。"),
    ("pl", "Szlaki, schroniska i źródła zaznaczono na mapach."),
    ("sv", "Stigar, stugor och källor är ritade på kartor."),
    ("ru", "Тропы, приюты и родники нанесены на карты."),
    ("cs", "Stezky, chaty a prameny jsou zakresleny v mapách."),
    ("da", "Stier, hytter og kilder er tegnet på kort."),
    ("hi", "रास्ते और झरने नक्शों पर बने हैं।"),
    ("tr", "Patikalar ve pınarlar haritalarda çizilidir."),
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
