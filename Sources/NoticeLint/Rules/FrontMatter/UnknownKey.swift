import NoticeModel
import SourceText

/// `front-matter/unknown-key`: a key that means nothing.
enum UnknownKey: Rule {
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

  static func check(
    _ subject: LintSubject, _ options: RuleOptions
  ) -> [Occurrence<UnknownFrontMatterKey>] {
    let allowed = options.list("allow")
    return subject.frontMatterProblems { problem in
      guard case .unknownKey(var key) = problem, !allowed.contains(key.name) else { return nil }
      if let nearest = key.nearest {
        // `og_description` is no misspelt `description`.
        let isOther = key.name.hasSuffix("_" + nearest) || key.name.hasSuffix("-" + nearest)
        if isOther { key.nearest = nil }
      }
      return key
    }
  }

  static func describe(
    _ occurrence: Occurrence<UnknownFrontMatterKey>, in subject: LintSubject
  ) -> Wording {
    let found = occurrence.found
    let known = found.known.map { "`\($0)`" }.joined(separator: ", ")
    let place = found.parent.map { " in `\(FrontMatterText.clipped($0, to: 20))`" } ?? ""
    var wording = Wording(
      "the key `\(FrontMatterText.clipped(found.name, to: 30))` is not known\(place)",
      label: found.nearest.map { "did you mean `\($0)`?" } ?? "nothing reads it",
      help: "known are \(known)",
      // What looks like no known key is most often one of the program that makes the site.
      severity: found.nearest == nil && found.parent == nil ? .note : nil)
    if let nearest = found.nearest, found.canRename {
      wording.fixes = [
        Fix("rename it to `\(nearest)`", .unsafe, [TextEdit(occurrence.span, nearest)])
      ]
    }
    return wording
  }
}
