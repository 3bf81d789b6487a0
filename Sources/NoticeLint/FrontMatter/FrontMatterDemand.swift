import SourceText

/// Whether notices are to have the front matter that policyc makes pages of: where a build, a
/// configuration or a signature asks for it, or other notices have it. Elsewhere authors have none, or
/// another program's, and mean it so.
struct FrontMatterDemand {
  /// The rules that such notices cannot but break.
  private static let rules: Set<String> = [
    FrontMatterMissing.metadata.id, MissingKey.metadata.id, UnknownKey.metadata.id,
    InvalidDate.metadata.id,
  ]

  /// Whether all notices are to have it.
  private let isGeneral: Bool
  /// The paths of those that are, where not all are.
  private let paths: Set<String>

  /// Looks at the notices of a run, and at their sets where those are known.
  init(_ project: ProjectSubject?, _ checked: [CheckedNotice]) {
    let subjects = checked.map(\.subject)
    let context = subjects.first?.context ?? LintContext()
    let isAsked = context.isPublishing || context.isConfigured || context.lock != nil
    // What most have, the others are without by mistake.
    isGeneral = isAsked || subjects.count(where: Self.hasIt) * 2 > subjects.count
    guard !isGeneral else {
      paths = []
      return
    }
    let sets = (project?.sets ?? []).map(\.notices).filter { $0.contains(where: Self.hasIt) }
    let some = sets.flatMap(\.self) + subjects.filter { Self.hasIt($0) || Self.isEmpty($0) }
    paths = Set(some.map(\.source.path))
  }

  /// Whether a notice has the keys that no other program asks for under these names.
  private static func hasIt(_ subject: LintSubject) -> Bool {
    let metadata = subject.notice.metadata
    return metadata.slug != nil || metadata.locale != nil || metadata.effective != nil
  }

  /// Whether a file has no text, or front matter that says nothing: no program made it so.
  private static func isEmpty(_ subject: LintSubject) -> Bool {
    subject.tree.nodes.count == 1
      || subject.tree.frontMatter != nil && subject.notice.metadata.keys.isEmpty
  }

  /// A finding, as a note where nothing asks for what is missing.
  func weighed(_ finding: Diagnostic) -> Diagnostic {
    guard !isGeneral, Self.rules.contains(finding.rule), !paths.contains(finding.file) else {
      return finding
    }
    var finding = finding
    finding.severity = .note
    return finding
  }
}
