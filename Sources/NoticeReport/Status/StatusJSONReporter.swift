import NoticeParity

/// The status of a project as one JSON document.
package struct StatusJSONReporter {
  /// Makes a reporter.
  package init() {}

  /// The document.
  package func render(_ status: ProjectStatus) -> [UInt8] {
    let document: JSONValue = [
      "tool": Tool.json,
      "locales": .strings(status.locales),
      "documents": .array(status.documents.map(json)),
    ]
    return document.serialized()
  }

  private func json(_ document: DocumentStatus) -> JSONValue {
    var members: [JSONValue.Member] = [.init("document", .string(document.document))]
    if let path = document.sourcePath {
      members.append(
        .init(
          "source",
          [
            "locale": .string(document.sourceLocale ?? "und"), "file": .string(path),
            "sections": .integer(document.sections), "findings": json(document.findings),
          ]))
    }
    members += [
      .init("translations", .array(document.translations.map(json))),
      .init("missingLocales", .strings(document.missingLocales)),
      .init("withoutSource", .strings(document.orphans)),
    ]
    if let facts = document.facts {
      members.append(.init("facts", .array(facts.rows.map { json($0, document) })))
    }
    if let disclosures = document.disclosures {
      members.append(.init("disclosures", .array(disclosures.map(json))))
    }
    if let comparison = document.disclosureComparison {
      members.append(.init("disclosureAgreement", .array(json(comparison))))
    }
    return .object(members)
  }

  private func json(_ census: DisclosureCensus) -> JSONValue {
    let rows = census.rows.map { row in
      JSONValue.Member(
        row.id,
        [
          "status": .string(row.status),
          "evidence": .array(
            row.evidence.map {
              [
                "line": .integer($0.line), "start": .integer($0.span.start),
                "end": .integer($0.span.end), "says": .string($0.weight),
                "text": .string($0.quotation),
              ]
            }),
        ])
    }
    return [
      "file": .string(census.path), "locale": census.locale.map { .string($0) } ?? .null,
      "disclosures": .object(rows),
    ]
  }

  private func json(_ comparison: DisclosureComparison) -> [JSONValue] {
    comparison.agreements.map { agreement in
      [
        "locale": .string(agreement.locale), "alike": agreement.alike.map { .integer($0) } ?? .null,
        "of": .integer(comparison.rows.count), "odd": .strings(agreement.odd),
      ]
    }
  }

  private func json(_ translation: TranslationStatus) -> JSONValue {
    [
      "locale": .string(translation.locale),
      "file": .string(translation.path),
      "sections": .integer(translation.sections),
      "translated": .integer(translation.translated),
      "asSource": .integer(translation.untranslated),
      "missing": .integer(translation.missing),
      "extra": .integer(translation.extra),
      "signed": translation.signed.map { .integer($0) } ?? .null,
      "stale": translation.signed == nil ? .null : .integer(translation.stale),
      "findings": json(translation.findings),
    ]
  }

  private func json(_ counts: FindingCounts) -> JSONValue {
    [
      "errors": .integer(counts.errors), "warnings": .integer(counts.warnings),
      "notes": .integer(counts.notes),
    ]
  }

  private func json(_ row: FactCensus.Row, _ document: DocumentStatus) -> JSONValue {
    [
      "kind": .string(row.kind.rawValue),
      "value": .string(row.value),
      "source": .integer(row.source),
      "translations": .object(
        zip(document.translations, row.translations).map { .init($0.locale, .integer($1)) }),
      "odd": .strings(row.odd.map { document.translations[$0].locale }),
    ]
  }
}
