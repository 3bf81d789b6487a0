import NoticeParity
import SourceText

/// `parity/stale-section`: a section whose source has changed since its translation was signed off.
enum StaleSection: PairRule {
  enum Case: Sendable {
    /// The source says something else.
    case changed(SectionState, [BlockChange])
    /// The source has gained the section.
    case added(SectionState)
    /// The source has lost the section; the place of the section before it.
    case removed(SectionState, behind: SectionState?)
  }

  static let metadata = RuleMetadata(
    id: "parity/stale-section",
    summary: "a section whose source has changed since the translation was signed off",
    severity: .warning,
    why: """
      A translation that is not brought up to date tells its readers what held once. `policyc.lock` \
      keeps what the source said when somebody signed the translation off; from then on each change \
      of the source is shown until the section is signed off again. Corrections of the translation \
      do not hide it, and changes of wrapping, emphasis or typography do not count.
      """,
    qualityIssueType: "other")

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<Case>] {
    guard let staleness = subject.staleness else { return [] }
    var found: [PairOccurrence<Case>] = []
    var before: SectionState?
    for state in staleness.sections {
      switch state.status {
      case .stale(let changes):
        // What is the same but for its place in the section needs no translator.
        guard !changes.isEmpty else { break }
        found.append(
          PairOccurrence(.changed(state, changes), at: place(of: state, changes, in: subject)))
      case .added:
        found.append(PairOccurrence(.added(state), at: place(behind: before, in: subject)))
      case .removed:
        found.append(
          PairOccurrence(
            .removed(state, behind: before), at: heading(of: state.translation, in: staleness)))
      case .current, .unsigned: break
      }
      if state.source != nil { before = state }
    }
    return found
  }

  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording {
    guard let staleness = subject.staleness else { return Wording("") }
    switch occurrence.found {
    case .changed(let state, let changes):
      let content = state.source.map { staleness.source.sections[$0] }
      return Wording(
        "the source has changed since \(event(state, staleness))",
        label: "this says what the source said then",
        help: "follow the change\(signingOff(state, subject))",
        related: content.map { related(changes, in: $0, subject) } ?? [])
    case .added(let state):
      return Wording(
        "the source has gained \(name(of: state, staleness)), this has not",
        label: "it belongs behind this",
        help: "translate the section\(signingOff(state, subject))",
        related: state.source.map {
          [subject.source.related("added since", staleness.source.sections[$0].blocks[0].span)]
        } ?? [])
    case .removed(let state, let before):
      let place =
        before?.source.flatMap { staleness.source.sections[$0].blocks.last }
        ?? staleness.source.sections.first?.blocks.first
      return Wording(
        "the source has dropped this section since \(event(state, staleness))",
        label: "the source no longer says this",
        help: "take the section out\(signingOff(nil, subject))",
        related: place.map { [subject.source.related("it stood behind this", $0.span)] } ?? [])
    }
  }

  /// The changed blocks of the source, the first four each with its change.
  private static func related(
    _ changes: [BlockChange], in content: SectionContent, _ subject: PairSubject
  ) -> [Diagnostic.Related] {
    changes.prefix(4).map { change in
      subject.source.related(change.wording(in: content), content.blocks[change.place].span)
    }
  }

  /// The translated blocks that a change concerns.
  private static func place(
    of state: SectionState, _ changes: [BlockChange], in subject: PairSubject
  ) -> SourceSpan {
    guard let staleness = subject.staleness, state.translation != nil else {
      return place(behind: nil, in: subject)
    }
    return heading(of: state.translation, in: staleness)
  }

  /// The end of the section that a section of the source stands behind.
  private static func place(behind state: SectionState?, in subject: PairSubject) -> SourceSpan {
    guard let staleness = subject.staleness else { return subject.translation.source.span }
    let sections = staleness.translation.sections
    let block = state?.translation.flatMap { sections[$0].blocks.last }
    return block?.span ?? heading(of: 0, in: staleness)
  }

  private static func heading(of section: Int?, in staleness: Staleness) -> SourceSpan {
    let sections = staleness.translation.sections
    guard let section, section < sections.count else { return SourceSpan(0, 1) }
    return sections[section].blocks[0].span
  }

  /// `` `What we keep` was signed off``, or the revision.
  private static func event(_ state: SectionState, _ staleness: Staleness) -> String {
    switch staleness.basis {
    case .lock: "\(name(of: state, staleness)) was signed off"
    case .revision(let name): "`\(WordDifference.shortened(name, to: 20))`"
    }
  }

  /// The section's name in the source, short enough for a message.
  private static func name(of state: SectionState, _ staleness: Staleness) -> String {
    let title = state.source.map { staleness.source.sections[$0].title } ?? ""
    return title.isEmpty ? "it" : "`\(WordDifference.shortened(title, to: 22))`"
  }

  private static func signingOff(_ state: SectionState?, _ subject: PairSubject) -> String {
    guard let staleness = subject.staleness, case .lock = staleness.basis else { return "" }
    let section = state?.source.map { " --section \(staleness.source.sections[$0].key)" } ?? ""
    let locale = subject.localeTag.map { " --locale \($0)" } ?? ""
    return ", then run `policyc sign-off\(locale)\(section)`"
  }
}
