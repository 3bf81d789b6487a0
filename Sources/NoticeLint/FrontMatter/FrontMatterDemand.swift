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

  /// Looks at the notices of a run.
  ///
  /// - Parameters:
  ///   - count: How many of them have the keys.
  init(_ context: LintContext, _ notices: [NoticeRecord], having count: Int) {
    let isAsked = context.isPublishing || context.isConfigured || context.lock != nil
    // What most have, the others are without by mistake.
    isGeneral = isAsked || count * 2 > notices.count
    paths = isGeneral ? [] : Set(notices.lazy.filter(\.isToHaveFrontMatter).map(\.path))
  }

  /// Whether a notice has the keys that no other program asks for under these names.
  static func hasKeys(_ subject: LintSubject) -> Bool {
    let metadata = subject.notice.metadata
    return metadata.slug != nil || metadata.locale != nil || metadata.effective != nil
  }

  /// The paths of notices that are to have front matter though others have none: what has its keys, what
  /// stands in a set with such a notice, and what has no text, or front matter that says nothing: no
  /// program made it so.
  static func paths(of checked: [CheckedNotice], in sets: [SetSubject]) -> Set<String> {
    let some =
      sets.map(\.notices).filter { $0.contains(where: hasKeys) }.flatMap(\.self)
      + checked.map(\.subject).filter { hasKeys($0) || isEmpty($0) }
    return Set(some.map(\.source.path))
  }

  private static func isEmpty(_ subject: LintSubject) -> Bool {
    subject.tree.nodes.count == 1
      || subject.tree.frontMatter != nil && subject.notice.metadata.keys.isEmpty
  }

  /// Whether nothing asks for what a finding says is missing, so that it is a note.
  func isMild(_ finding: Diagnostic) -> Bool {
    !isGeneral && Self.rules.contains(finding.rule) && !paths.contains(finding.file)
  }
}
