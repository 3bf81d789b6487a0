import SourceText

/// `source/missing-final-newline`: a last line without its end.
enum MissingFinalNewline: Rule {
  enum Case: Sendable {
    case missing
  }

  static let metadata = RuleMetadata(
    id: "source/missing-final-newline",
    summary: "a last line that does not end",
    severity: .note,
    why: """
      A line ends with a line end. Without the last one, the next change shows two lines as changed \
      and joined files run into each other.
      """,
    sources: [RuleSource("POSIX.1-2017", "section 3.206")],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let bytes = subject.source.bytes
    guard let last = bytes.last, last != 0x0A, last != 0x0D else { return [] }
    var start = bytes.count - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return [Occurrence(.missing, at: SourceSpan(start, bytes.count))]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let edit = TextEdit(SourceSpan(at: occurrence.span.end), subject.lineEnd)
    return Wording(
      "the last line has no line end", label: "the file stops here",
      help: "end the last line", fixes: [Fix("end the last line", .safe, [edit])])
  }
}
