import SourceText

/// `source/mixed-line-endings`: lines that end in another way than most.
enum MixedLineEndings: Rule {
  /// How the first deviating line ends, and how many lines deviate.
  struct Case: Sendable {
    var kind: LineEnds.Kind
    var usual: LineEnds.Kind
    var count: Int
    var edits: [TextEdit]
  }

  static let metadata = RuleMetadata(
    id: "source/mixed-line-endings",
    summary: "lines that end in different ways",
    severity: .warning,
    why: """
      A file whose lines end now with LF, now with CRLF shows changes in every comparison that \
      nobody made, and hides those that somebody did.
      """,
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let ends = subject.scan.lineEnds
    guard ends.areMixed else { return [] }
    let usual = ends.usual
    var first: (kind: LineEnds.Kind, span: SourceSpan)?
    var edits: [TextEdit] = []
    LineEnds.forEach(in: subject.source.bytes) { kind, span in
      guard kind != usual else { return }
      if first == nil { first = (kind, span) }
      edits.append(TextEdit(span, usual.text))
    }
    guard let first else { return [] }
    let found = Case(kind: first.kind, usual: usual, count: edits.count, edits: edits)
    return [Occurrence(found, at: first.span)]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    let lines = found.count == 1 ? "1 line ends" : "\(found.count) lines end"
    return Wording(
      "\(lines) in another way than the rest, with \(found.usual.name)",
      label: "\(found.kind.name) here", help: "let all lines end with \(found.usual.name)",
      fixes: [Fix("let all lines end with \(found.usual.name)", .safe, found.edits)])
  }
}
