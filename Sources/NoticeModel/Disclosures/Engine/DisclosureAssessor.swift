import SourceText

/// Weighs the evidence of a notice: what was found becomes an assessment of each disclosure.
struct DisclosureAssessor {
  /// The most places that are kept for one disclosure.
  private static let mostPlaces = 24

  /// How many words a text has at the least for something to be said about it.
  private static let fewestWords = 16

  /// Assesses a notice.
  static func disclosures(
    of notice: Notice, _ search: DisclosureSearch
  ) -> NoticeDisclosures {
    guard let evidence = EvidenceLanguage.of(notice.locale, search) else {
      return NoticeDisclosures(language: nil, [])
    }
    let text = EvidenceTextReader.text(of: notice, evidence.vocabulary)
    guard text.tokens.count >= fewestWords else { return NoticeDisclosures(language: nil, []) }
    var matcher = EvidenceMatcher(evidence, text, search)
    var places = SentencePlaces(text)
    var found: [Disclosure: [DisclosureEvidence]] = [:]
    var answers: [ProfileQuestion: Bool] = [:]
    for match in matcher.matches() {
      let pattern = evidence.patterns[match.pattern]
      switch pattern.target {
      case .question(let question):
        // A notice that denies something in one place and speaks of it in another does it.
        answers[question] = answers[question] == true || pattern.weight == .present
      case .disclosure(let disclosure):
        found[disclosure, default: []].append(
          DisclosureEvidence(
            text.blocks[text.sentences[match.sentence].block].isHeading ? .heading : .phrase,
            pattern.weight, places.span(of: match.sentence)))
      }
    }
    if let date = notice.metadata.dateInForce(in: notice.locale) {
      found[.effectiveDate, default: []].append(DisclosureEvidence(.fact, .present, date))
    }
    for disclosure in search.disclosures {
      guard let facet = disclosure.facetOfRights else { continue }
      found[disclosure] = (found[.rights] ?? []).filter { $0.weight == .facet(facet) }.map {
        DisclosureEvidence($0.kind, .present, $0.span)
      }
    }
    let disclosures = evidence.disclosures
    let known = disclosures.contains(.rights)
    return NoticeDisclosures(
      language: evidence.language, answers: answers,
      search.disclosures.filter {
        disclosures.contains($0) || known && $0.facetOfRights != nil
      }.map { assessment(of: $0, found[$0] ?? []) })
  }

  /// Weighs what was found for one disclosure.
  private static func assessment(
    of disclosure: Disclosure, _ evidence: [DisclosureEvidence]
  ) -> DisclosureAssessment {
    func all(_ holds: (DisclosureEvidence.Weight) -> Bool) -> [DisclosureEvidence] {
      var known: Set<SourceSpan> = []
      return Array(
        evidence.filter { holds($0.weight) && known.insert($0.span).inserted }.prefix(mostPlaces))
    }
    let present = all { $0 == .present }
    let denied = all { $0 == .denied }
    var facets: [DisclosureEvidence] = []
    for name in disclosure.facets { facets += all { $0 == .facet(name) }.prefix(2) }
    let weak = all { if case .weak = $0 { true } else { false } }
    let rest = facets + weak
    if !present.isEmpty { return .init(disclosure, .present, present + denied + rest) }
    let assessment = DisclosureAssessment(disclosure, .present, facets + denied + weak)
    if !disclosure.facets.isEmpty, assessment.facets.count >= disclosure.facetsNeeded {
      return assessment
    }
    if !denied.isEmpty { return .init(disclosure, .denied, denied + rest) }
    guard let first = rest.first else { return .init(disclosure, .absent, []) }
    var weakness = disclosure == .rights ? DisclosureWeakness.oneRight : .missingParts
    if case .weak(let known) = first.weight { weakness = known }
    return .init(disclosure, .partial, rest, weakness)
  }
}

extension DisclosureAssessment {
  fileprivate init(
    _ disclosure: Disclosure, _ status: DisclosureStatus, _ evidence: [DisclosureEvidence],
    _ weakness: DisclosureWeakness? = nil
  ) {
    self.init(disclosure: disclosure, status: status, weakness: weakness, evidence: evidence)
  }
}

extension NoticeMetadata {
  /// Where the front matter says from which day the notice holds, or when it was changed.
  ///
  /// A date may stand among words there, as in `updated: "Last updated: 4 May 2026"`.
  fileprivate func dateInForce(in locale: LocaleTag?) -> SourceSpan? {
    if effectiveDate != nil { return effective?.span }
    if updatedDate != nil { return updated?.span }
    return [effective, updated].compactMap { $0 }.first {
      !TextScanner(Array($0.value.utf8), locale: locale).dates.isEmpty
    }?.span
  }
}
