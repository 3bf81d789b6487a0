import SourceText

/// `source/byte-order-mark`: U+FEFF at the start of the file.
enum ByteOrderMark: Rule {
  enum Case: Sendable {
    case leading
  }

  static let metadata = RuleMetadata(
    id: "source/byte-order-mark",
    summary: "a byte-order mark at the start of the file",
    severity: .note,
    why: """
      UTF-8 needs no byte-order mark. policyc skips it, but other programs do not see the front \
      matter behind it, and joining files moves it into the text.
      """,
    sources: [RuleSource("Unicode 16", "section 23.8")],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let length = subject.source.byteOrderMarkLength
    return length == 0 ? [] : [Occurrence(.leading, at: SourceSpan(0, length))]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the file begins with a byte-order mark", label: "U+FEFF, invisible",
      help: "save the file as UTF-8 without byte-order mark",
      fixes: [Fix("remove the byte-order mark", .safe, [TextEdit(occurrence.span, "")])])
  }
}
