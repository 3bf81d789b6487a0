import NoticeModel
import SourceText

/// `front-matter/unknown-key`: a key that means nothing.
enum UnknownKey: Rule {
  /// The key, and the known one that looks most like it.
  struct Case: Sendable {
    var key: String
    var nearest: String?
    /// Whether the nearest key is not there yet, so that renaming makes no second one.
    var canRename: Bool
  }

  static let metadata = RuleMetadata(
    id: "front-matter/unknown-key",
    summary: "a key in the front matter that policyc does not know",
    severity: .warning,
    why: """
      A key that nobody reads is often one that is misspelled: the value that it should set is then \
      missing without a word.
      """,
    options: [
      RuleOption("allow", .list([]), summary: "further keys that may stand there")
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let allowed = options.list("allow")
    let present = subject.notice.metadata.keys.map(\.value)
    return subject.frontMatterProblems { problem in
      guard case .unknownKey(let key, let nearest) = problem, !allowed.contains(key) else {
        return nil
      }
      // `og_description` is no misspelt `description`.
      let isOther = nearest.map { key.hasSuffix("_" + $0) || key.hasSuffix("-" + $0) } ?? false
      return Case(
        key: key, nearest: isOther ? nil : nearest,
        canRename: nearest.map { !present.contains($0) } ?? false)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    let known = NoticeMetadata.knownKeys.map { "`\($0)`" }.joined(separator: ", ")
    var wording = Wording(
      "the key `\(FrontMatterText.clipped(found.key, to: 30))` is not known",
      label: found.nearest.map { "did you mean `\($0)`?" } ?? "nothing reads it",
      help: "known are \(known)",
      // What looks like no known key is most often one of the program that makes the site.
      severity: found.nearest == nil ? .note : nil)
    if let nearest = found.nearest, found.canRename {
      wording.fixes = [
        Fix("rename it to `\(nearest)`", .unsafe, [TextEdit(occurrence.span, nearest)])
      ]
    }
    return wording
  }
}
