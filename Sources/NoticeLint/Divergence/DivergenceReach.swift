import NoticeModel
import SourceText

/// The places of a pair that a declared divergence is about.
struct DivergenceReach {
  private let kind: DivergenceDeclaration.Kind
  private let scope: String
  private let sourcePath: String
  private let sourceSpans: [SourceSpan]
  private let translationSpans: [SourceSpan]

  /// Finds the places.
  ///
  /// - Parameter names: The names of the pair's sections.
  init(
    _ scope: String, kind: DivergenceDeclaration.Kind?, in pair: PairSubject, _ names: SectionNames
  ) {
    self.scope = scope
    sourcePath = pair.source.source.path
    let sections = names.sections(scope)
    let hasSection = !(sections.source.isEmpty && sections.translation.isEmpty)
    self.kind = kind ?? Self.kind(of: scope, hasSection: hasSection)
    switch self.kind {
    case .section:
      sourceSpans = sections.source.map { pair.source.notice.sections[$0].span }
      translationSpans = sections.translation.map { pair.translation.notice.sections[$0].span }
    case .link:
      sourceSpans = Self.links(scope, in: pair.source.notice)
      translationSpans = Self.links(scope, in: pair.translation.notice)
    case .fact:
      sourceSpans = Self.facts(scope, in: pair.source)
      translationSpans = Self.facts(scope, in: pair.translation)
    case .rule:
      (sourceSpans, translationSpans) = ([], [])
    }
  }

  /// Whether a finding is about one of the places.
  func holds(_ finding: Diagnostic) -> Bool {
    switch kind {
    case .rule: return scope == finding.rule || scope == "parity"
    case .section:
      // What is missing stands in the source's section; what is added, in the translation's.
      if !sourceSpans.isEmpty, let place = place(of: finding, inSource: true) {
        return sourceSpans.contains { $0.contains(place) }
      }
      return place(of: finding, inSource: false).map { place in
        translationSpans.contains { $0.contains(place) }
      } ?? false
    case .link, .fact:
      if let place = place(of: finding, inSource: false), Self.are(place, in: translationSpans) {
        return true
      }
      if let place = place(of: finding, inSource: true), Self.are(place, in: sourceSpans) {
        return true
      }
      let quoted = "`\(scope)`"
      return [finding.message, finding.label ?? ""].contains { $0.holds(quoted) }
    }
  }

  /// A finding's place in one of the files: its own, or the first related one.
  private func place(of finding: Diagnostic, inSource isSource: Bool) -> SourceSpan? {
    if (finding.file == sourcePath) == isSource { return finding.span }
    return finding.related.first { ($0.file == sourcePath) == isSource }?.span
  }

  private static func are(_ place: SourceSpan, in spans: [SourceSpan]) -> Bool {
    spans.contains { $0.contains(place) }
  }

  private static func kind(
    of scope: String, hasSection: Bool
  ) -> DivergenceDeclaration.Kind {
    if scope == "parity" || scope.hasPrefix("parity/") { return .rule }
    let starts = ["http://", "https://", "mailto:", "tel:", "/", "./", "../"]
    if starts.contains(where: scope.hasPrefix) { return .link }
    return hasSection ? .section : .fact
  }

  private static func links(_ scope: String, in notice: Notice) -> [SourceSpan] {
    notice.facts.links.filter { $0.destination == scope }.map(\.span)
  }

  /// The places of the facts that have a value, however it is written.
  private static func facts(_ scope: String, in subject: LintSubject) -> [SourceSpan] {
    let facts = subject.notice.facts
    let value = scope.lowercased()
    var spans: [SourceSpan] = []
    func add<Value>(_ facts: [Fact<Value>], _ names: (Value) -> [String]) {
      for fact in facts {
        let isMeant =
          names(fact.value).contains { $0.lowercased() == value }
          || subject.source.text(of: fact.span).lowercased() == value
        if isMeant { spans.append(fact.span) }
      }
    }
    add(facts.contacts) { [$0.value] }
    add(facts.dates) { [$0.date?.description ?? "\($0.year)"] }
    add(facts.amounts) { ["\($0.value) \($0.currency)", "\($0.currency) \($0.value)"] }
    add(facts.percentages) { ["\($0.value)%", "\($0.value) %"] }
    add(facts.periods) { ["\($0.count) \($0.unit.rawValue)", "\($0.count) \($0.unit.rawValue)s"] }
    add(facts.numbers) { ["\($0.value)"] }
    add(facts.terms) { [$0.term] }
    return spans
  }
}
