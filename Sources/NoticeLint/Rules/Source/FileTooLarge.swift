import SourceText

/// `source/file-too-large`: a file that is too large to be a notice.
enum FileTooLarge: Rule {
  /// The limit in bytes.
  struct Case: Sendable {
    var limit: Int
  }

  static let metadata = RuleMetadata(
    id: "source/file-too-large",
    summary: "a file that is larger than a notice can be",
    severity: .error,
    why: """
      No notice has 64 MiB. A file of that size was named by mistake, or was made to keep the tool \
      busy.
      """,
    options: [
      RuleOption(
        "maximum-bytes", .integer(SourceFile.maximumSize),
        summary: "the largest size in bytes; 64 MiB can be lowered, not raised")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let limit = limit(options)
    guard subject.source.bytes.count > limit else { return [] }
    return [Occurrence(Case(limit: limit), at: SourceSpan(0, 1))]
  }

  /// The largest size in bytes that the options allow.
  static func limit(_ options: RuleOptions) -> Int {
    min(options.integer("maximum-bytes"), SourceFile.maximumSize)
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let limit = occurrence.found.limit
    let size = limit % (1 << 20) == 0 ? "\(limit >> 20) MiB" : "\(limit) bytes"
    return Wording(
      "the file is larger than \(size)", label: "it is not read as a notice",
      help: "name the notice itself, or split the file")
  }
}
