import NoticeModel
import SourceText

/// `front-matter/unknown-profile`: a profile that is not there.
enum UnknownProfile: Rule {
  /// The name, and the known one that looks most like it.
  struct Case: Sendable {
    var name: String
    var nearest: String?
  }

  static let metadata = RuleMetadata(
    id: "front-matter/unknown-profile",
    summary: "a `profile` that policyc does not know",
    severity: .error,
    why: """
      A profile says which law the notice is to meet. Under a name that stands for none, nothing is \
      asked for, and the report is empty for the wrong reason.
      """,
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let known = Profile.allCases.map(\.rawValue)
    return subject.notice.metadata.profiles.filter { !known.contains($0.value) }.map {
      Occurrence(
        Case(name: $0.value, nearest: NearestName.find($0.value, in: known)), at: $0.span)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    var wording = Wording(
      "the profile `\(FrontMatterText.clipped(found.name, to: 30))` is not known",
      label: found.nearest.map { "did you mean `\($0)`?" } ?? "no law is known by this name",
      help: "known are \(Profile.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))")
    if let nearest = found.nearest {
      wording.fixes = [
        Fix("write `\(nearest)`", .unsafe, [TextEdit(occurrence.span, nearest)])
      ]
    }
    return wording
  }
}
