import SourceText

/// `markup/unmatched-emphasis`: a mark of emphasis without its other end.
enum UnmatchedEmphasis: Rule {
  struct Case: Sendable {
    /// The marks as written.
    var marks: String
    /// The paragraph that has no other end.
    var block: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "markup/unmatched-emphasis",
    summary: "a `**` without its other end",
    severity: .warning,
    why: """
      Emphasis begins and ends in one paragraph. A mark that is left over is printed as it stands, \
      and mostly another one was lost with the words beside it.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 6.2", url: "https://spec.commonmark.org/0.31.2/")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let found = subject.nearMisses(.unmatchedEmphasis)
    guard !found.isEmpty else { return [] }
    // Both ends of `** **` are there, with nothing between.
    let empty = EmptyEmphasis.literalRuns(subject.prose, subject.source)
    let ends = Set(empty.flatMap { [$0.start, $0.end] })
    return found.compactMap { nearMiss in
      guard !ends.contains(nearMiss.span.start), !ends.contains(nearMiss.span.end),
        !isBlank(nearMiss.span, subject.source.bytes)
      else { return nil }
      return Occurrence(
        Case(marks: subject.source.text(of: nearMiss.span), block: nearMiss.context),
        at: nearMiss.span)
    }
  }

  /// Whether low lines stand in brackets of their own: `[__]` is to be filled in, as
  /// `term/placeholder` says.
  private static func isBlank(_ span: SourceSpan, _ bytes: [UInt8]) -> Bool {
    span.start > 0 && span.end < bytes.count && bytes[span.start] == UInt8(ascii: "_")
      && bytes[span.start - 1] == UInt8(ascii: "[") && bytes[span.end] == UInt8(ascii: "]")
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "`\(occurrence.found.marks)` has no other end in its paragraph",
      label: "printed as it stands",
      help: "write the other end, or take this one away")
  }
}
