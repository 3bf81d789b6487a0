import SourceText

extension StatusPage {
  /// The page with no more than so many findings of each locale in a document, the severest first and
  /// among equals those that stand first.
  func abridged(findings most: Int) -> StatusPage {
    var page = self
    for index in page.documents.indices {
      var quotas = page.documents[index].quotas(locales: locales.count, most)
      for block in page.documents[index].blocks.indices {
        page.documents[index].blocks[block].abridge(&quotas)
      }
    }
    return page
  }
}

extension StatusPage.Document {
  /// How many findings of each severity are shown, by the locale's position; the source's stand last.
  fileprivate func quotas(locales: Int, _ most: Int) -> [[Severity: Int]] {
    var counts = [[Severity: Int]](repeating: [:], count: locales + 1)
    for block in blocks {
      for finding in block.findings { counts[locales][finding.severity, default: 0] += 1 }
      for translation in block.translations {
        for finding in translation.findings {
          counts[translation.locale][finding.severity, default: 0] += 1
        }
      }
    }
    return counts.map { counts in
      var left = most
      var quota: [Severity: Int] = [:]
      for severity in Severity.allCases.sorted(by: >) {
        quota[severity] = min(left, counts[severity] ?? 0)
        left -= quota[severity] ?? 0
      }
      return quota
    }
  }
}

extension StatusPage.Block {
  fileprivate mutating func abridge(_ quotas: inout [[Severity: Int]]) {
    findings = Self.taken(findings, &quotas[quotas.count - 1])
    for index in translations.indices {
      translations[index].findings = Self.taken(
        translations[index].findings, &quotas[translations[index].locale])
    }
  }

  private static func taken(
    _ findings: [StatusPage.Finding], _ quota: inout [Severity: Int]
  ) -> [StatusPage.Finding] {
    findings.filter { finding in
      let left = quota[finding.severity] ?? 0
      quota[finding.severity] = left - 1
      return left > 0
    }
  }
}
