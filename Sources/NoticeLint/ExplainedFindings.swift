import NoticeParity
import SourceText

/// Tells findings about how a translation is built that hang on a difference from its source: where a
/// section is missing, the numbers behind it skip, and that is one cause.
struct ExplainedFindings {
  /// What explains a finding of a rule.
  private struct Explanation {
    /// The rules that explain it.
    var rules: Set<String>
    /// Whether they do so anywhere between the finding and the place that it relates to.
    var reachesRelated: Bool
  }

  private static let sections: Set<String> = [
    MissingSection.metadata.id, ExtraSection.metadata.id, MovedSection.metadata.id,
    HeadingLevel.metadata.id, BlockKind.metadata.id, UnspacedHeading.metadata.id,
  ]

  private static let explanations: [String: Explanation] = [
    SkippedLevel.metadata.id: Explanation(rules: sections, reachesRelated: true),
    MisnumberedSection.metadata.id: Explanation(rules: sections, reachesRelated: true),
    EmptySection.metadata.id: Explanation(
      rules: sections.union([MissingBlock.metadata.id, MovedBlock.metadata.id]),
      reachesRelated: true),
    DuplicateHeading.metadata.id: Explanation(
      rules: [ExtraSection.metadata.id], reachesRelated: false),
  ]

  /// The places that explain something, by file and rule.
  private var places: [String: [String: [SourceSpan]]] = [:]
  /// The anchors that a translation lacks, as a rule on anchors says, by file.
  private var anchors: [String: Set<String>] = [:]

  /// Takes what comparisons found and notices have; there are no sets where nothing is compared.
  init(_ sets: [SetSubject], _ findings: [Diagnostic]) {
    let explaining = Self.explanations.values.reduce(into: Set<String>()) { $0.formUnion($1.rules) }
    let pairs = sets.flatMap(\.translations)
    guard !pairs.isEmpty else { return }
    let pairsByFile = Dictionary(pairs.map { ($0.translation.source.path, $0) }) { first, _ in first
    }
    for finding in findings where finding.severity != .note {
      guard let pair = pairsByFile[finding.file] else { continue }
      let source = pair.source.source
      if finding.rule == ParityAnchor.metadata.id {
        for related in finding.related where related.file == source.path {
          anchors[finding.file, default: []].insert(source.text(of: related.span))
        }
      } else if explaining.contains(finding.rule) {
        // With a section, its anchor is missing.
        if finding.rule == MissingSection.metadata.id {
          let headings = finding.related.filter { $0.file == source.path }
          anchors[finding.file, default: []].formUnion(
            headings.compactMap { Self.anchor(in: source.text(of: $0.span)) })
        }
        let own = finding.related.filter { $0.file == finding.file }.map(\.span)
        places[finding.file, default: [:]][finding.rule, default: []] +=
          [Self.reach(of: finding, in: pair)] + own
      }
    }
  }

  /// The anchor of a heading, from its attribute list.
  private static func anchor(in heading: String) -> String? {
    guard let list = heading.lastIndex(of: "{"), let sign = heading[list...].firstIndex(of: "#")
    else { return nil }
    return String(heading[heading.index(after: sign)...].prefix { $0 != " " && $0 != "}" })
  }

  /// The place of a finding; of sections that only the translation has, the whole of them.
  private static func reach(of finding: Diagnostic, in pair: PairSubject) -> SourceSpan {
    guard finding.rule == ExtraSection.metadata.id else { return finding.span }
    let sections = pair.translation.notice.sections
    let difference = pair.comparison.structure.sections.first { difference in
      difference.kind == .extra
        && difference.translation.map { sections[$0].span.start } == finding.span.start
    }
    guard let difference, let first = difference.translation else { return finding.span }
    let level = sections[first].level
    let siblings = sections[first...].lazy.filter { $0.level <= level }.prefix(difference.count)
    return siblings.reduce(finding.span) { $0.union($1.span) }
  }

  /// Whether another finding says what is behind this one.
  func hold(_ finding: Diagnostic, in source: SourceFile) -> Bool {
    if finding.rule == BrokenAnchor.metadata.id, let missing = anchors[finding.file] {
      let link = source.text(of: finding.span)
      return missing.contains { link.hasSuffix("(#\($0))") }
    }
    guard let explanation = Self.explanations[finding.rule], let places = places[finding.file]
    else { return false }
    let related = finding.related.filter { $0.file == finding.file }.map(\.span)
    // Before the first heading stands the title alone.
    let isFirst = related.isEmpty && finding.rule == SkippedLevel.metadata.id
    let whole = related.reduce(isFirst ? SourceSpan(0, finding.span.end) : finding.span) {
      $0.union($1)
    }
    let reach = explanation.reachesRelated ? [whole] : [finding.span] + related
    return explanation.rules.contains { rule in
      (places[rule] ?? []).contains { place in reach.contains { $0.touches(place) } }
    }
  }
}

extension SourceSpan {
  /// Whether two places overlap or meet.
  fileprivate func touches(_ other: SourceSpan) -> Bool {
    start <= other.end && other.start <= end
  }
}
