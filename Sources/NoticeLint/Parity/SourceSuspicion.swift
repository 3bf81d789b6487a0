import SourceText

/// Joins the findings that most translations of a source have in the same place.
struct SourceSuspicion {
  /// What findings share that are one: the rule and the place in the source.
  private struct Place: Hashable, Comparable {
    var rule: String
    var file: String
    var span: SourceSpan

    static func < (left: Place, right: Place) -> Bool {
      (left.file, left.span, left.rule) < (right.file, right.span, right.rule)
    }
  }

  private let sets: [SetRecord]
  private let fewest: Int
  private let percent: Int

  init(_ sets: [SetRecord], _ options: RuleOptions) {
    self.sets = sets
    fewest = max(2, options.integer("translations"))
    percent = min(99, max(0, options.integer("percent")))
  }

  /// Rules whose findings are no disagreement: the translation waits for somebody.
  private static let exempt: Set<String> = [
    StaleSection.metadata.id, Unsigned.metadata.id, SignedUnchanged.metadata.id,
    InconsistentTranslation.metadata.id, MissingDocument.metadata.id, OrphanDocument.metadata.id,
    SourceSuspect.metadata.id,
  ]

  /// The findings that stand for themselves, and those on sources that stand for the others.
  func joined(_ findings: [Diagnostic]) -> (kept: [Diagnostic], suspects: [Diagnostic]) {
    var sources: [String: (notice: NoticeRecord, count: Int)] = [:]
    for set in sets {
      guard let source = set.source, set.translations.count >= fewest else { continue }
      sources[source.path] = (source, set.translations.count)
    }
    guard !sources.isEmpty else { return (findings, []) }
    var places: [Place: [Diagnostic]] = [:]
    for finding in findings {
      if let place = Self.place(of: finding, sources.keys.contains) {
        places[place, default: []].append(finding)
      }
    }
    var suspects: [Diagnostic] = []
    var suspected: Set<Place> = []
    for (place, group) in places.sorted(by: { $0.key < $1.key }) {
      guard let source = sources[place.file] else { continue }
      var files: Set<String> = []
      let first = group.sorted {
        ($0.severity, $1.file) > ($1.severity, $0.file)
      }.filter { files.insert($0.file).inserted }
      guard first.count >= fewest, first.count * 100 > source.count * percent else { continue }
      suspected.insert(place)
      suspects.append(
        SourceSuspect.diagnostic(
          for: first, at: place.span, of: source.count, in: source.notice))
    }
    guard !suspected.isEmpty else { return (findings, []) }
    let kept = findings.filter { finding in
      Self.place(of: finding, sources.keys.contains).map { !suspected.contains($0) } ?? true
    }
    return (kept, suspects)
  }

  private static func place(
    of finding: Diagnostic, _ isSource: (String) -> Bool
  ) -> Place? {
    guard finding.rule.hasPrefix("parity/"), !exempt.contains(finding.rule),
      !isSource(finding.file), let related = finding.related.first(where: { isSource($0.file) })
    else { return nil }
    return Place(rule: finding.rule, file: related.file, span: related.span)
  }
}
