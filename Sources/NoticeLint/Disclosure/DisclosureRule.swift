import NoticeModel
import SourceText

/// A rule that looks for one disclosure.
protocol DisclosureRule: Rule where Case == DisclosureFinding {
  /// The disclosure.
  static var disclosure: Disclosure { get }
  /// The headline where it is absent: "the notice does not say how long data are kept".
  static var absence: String { get }
  /// The line under the excerpt where it is absent.
  static var label: String { get }
  /// What to write.
  static var help: String { get }
}

extension DisclosureRule {
  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    // A notice without text discloses nothing yet.
    guard subject.kind == .privacyNotice, subject.disclosures.language != nil,
      let demand = subject.demand(for: disclosure)
    else { return [] }
    if let declaration = subject.declaration(of: disclosure) {
      return problem(of: declaration, in: subject).map {
        [Occurrence(finding($0.problem, demand), at: $0.span)]
      } ?? []
    }
    guard let assessment = subject.disclosures[disclosure],
      !subject.hasNoWhole(of: disclosure)
    else { return [] }
    switch assessment.status {
    case .present, .denied: return []
    case .absent:
      return [Occurrence(finding(.absent, demand), at: subject.titleSpan)]
    case .partial:
      guard let weakness = assessment.weakness else { return [] }
      let missing = disclosure.facets.filter { !assessment.facets.contains($0) }
      var finding = finding(
        weakness == .missingParts ? .incomplete(missing) : .weak(weakness), demand)
      finding.severity = min(finding.severity, .warning)
      let span = assessment.evidence.first?.span ?? subject.titleSpan
      return [Occurrence(finding, at: span)]
    }
  }

  private static func finding(
    _ problem: DisclosureFinding.Problem, _ demand: ProfileDemand
  ) -> DisclosureFinding {
    DisclosureFinding(problem: problem, severity: demand.severity, sources: demand.sources)
  }

  /// What is wrong with a declaration.
  private static func problem(
    of declaration: SettledDisclosure, in subject: LintSubject
  ) -> (problem: DisclosureFinding.Problem, span: SourceSpan)? {
    switch declaration {
    case .section(let index):
      return subject.holdsText(index)
        ? nil : (.declaredEmpty, subject.notice.sections[index].titleSpan ?? subject.titleSpan)
    case .nowhere(let place, let span): return (.declaredNowhere(place), span)
    case .withoutReason(let span): return (.declaredWithoutReason, span)
    case .settled: return nil
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let name = metadata.name
    var wording: Wording
    switch occurrence.found.problem {
    case .absent: wording = Wording(absence, label: label, help: "\(help), or mark \(marking)")
    case .weak(let weakness):
      let words = DisclosureWeaknessWording(weakness, of: disclosure)
      wording = Wording(words.message, label: words.label, help: help)
    case .incomplete(let missing):
      wording = Wording(
        "the notice says a part of what is asked for",
        label: "still missing: \(missing.map(words).joined(separator: ", "))", help: help)
    case .declaredNowhere(let place):
      wording = Wording(
        "`\(name)` is declared for a section that is not there",
        label: "no heading has the anchor or the text `\(place)`",
        help: "name the anchor or the heading of the section that makes the disclosure")
    case .declaredEmpty:
      wording = Wording(
        "`\(name)` is declared for a section without text", label: "nothing stands below",
        help: help)
    case .declaredWithoutReason:
      wording = Wording(
        "`\(name)` is declared not to apply, without a reason", label: "nothing says why",
        help: "add `reason:` beside it")
    }
    // A headline has 72 characters.
    if wording.message.unicodeScalars.count > 72 {
      wording.message = wording.message.replacing("`\(name)`", with: "this disclosure")
    }
    wording.severity = occurrence.found.severity
    wording.sources = occurrence.found.sources
    return wording
  }

  /// A facet as words: `right-to-know` is "right to know".
  private static func words(_ facet: String) -> String {
    String(facet.map { $0 == "-" ? " " : $0 })
  }

  /// How an author says that a section makes the disclosure.
  private static var marking: String {
    "the section that covers it with `{: disclosure=\"\(metadata.name)\" }`"
  }
}
