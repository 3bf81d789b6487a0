import NoticeModel
import SourceText

/// `front-matter/syntax`: front matter that cannot be read.
enum FrontMatterSyntax: Rule {
  enum Case: Sendable {
    /// The closing `---` is not there.
    case unclosed
    /// YAML cannot read it.
    case unreadable(message: String, line: Int)
    /// An anchor, alias or merge key.
    case alias
    /// It is larger or deeper than is read.
    case tooLarge(limit: String)
    /// It is a list or a bare value.
    case notMapping
    case collectionAsKey
  }

  static let metadata = RuleMetadata(
    id: "front-matter/syntax",
    summary: "front matter that YAML cannot read",
    severity: .error,
    why: """
      Front matter is a YAML mapping between two `---` lines. Where it cannot be read, title, \
      address and language are lost. Anchors and aliases are not taken: a few lines of them can \
      stand for gigabytes.
      """,
    sources: [RuleSource("YAML 1.2.2", "", url: "https://yaml.org/spec/1.2.2/")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.frontMatterProblems { problem in
      switch problem {
      case .unclosed: .unclosed
      case .syntax(let message, let line): .unreadable(message: message, line: line)
      case .aliases: .alias
      case .tooLarge(let limit): .tooLarge(limit: limit)
      case .notMapping: .notMapping
      case .collectionAsKey: .collectionAsKey
      default: nil
      }
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .unclosed:
      return Wording(
        "the front matter has no end", label: "it begins here",
        help: "close it with a line `---` before the text")
    case .unreadable(let message, let line):
      return Wording(
        "YAML cannot read the front matter (line \(line))",
        label: FrontMatterText.clipped(message, to: 100),
        help: "put values with `: `, `#` or quotation marks into quotation marks")
    case .alias:
      return Wording(
        "the front matter uses an anchor, alias or merge key", label: "not taken in front matter",
        help: "write the value out")
    case .tooLarge(let limit):
      return Wording(
        "the front matter is too large or too deep", label: "the limit is \(limit)",
        help: "keep the text in the body of the notice")
    case .notMapping:
      return Wording(
        "the front matter is no mapping", label: "`key: value` lines are expected",
        help: "write `title: …`, `slug: …` and `locale: …`, each on its line")
    case .collectionAsKey:
      return Wording(
        "a key of the front matter is a list or a mapping", label: "a text is expected",
        help: "put a key with signs of YAML into quotation marks")
    }
  }
}
