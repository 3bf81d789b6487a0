import MarkdownSyntax
import SourceText

/// `typography/spaced-mark`: a blank before a comma or a full stop.
enum SpacedMark: Rule {
  struct Case: Sendable {
    /// The mark.
    var mark: String
    /// The blanks before it.
    var blank: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "typography/spaced-mark",
    summary: "a blank before a comma or a full stop",
    severity: .note,
    why: """
      A blank before a mark lets the line break there, and is left over where a word was taken out.
      """,
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let prose = subject.prose
    guard prose.pairs.mayHold(anyOf: [" ,", " .", " 。", " ،"]) else { return [] }
    var found: [Occurrence<Case>] = []
    for passage in prose.passages {
      for offset in passage.range
      where prose.bytes[offset] == 0x20 && offset > passage.range.lowerBound {
        guard let mark = mark(at: offset + 1, in: passage.range, prose),
          prose.bytes[offset - 1] != 0x20 && prose.bytes[offset - 1] != 0x0A,
          prose.isPlain(offset..<mark.upperBound, in: subject.source)
        else { continue }
        let span = prose.span(of: offset..<mark.upperBound)
        found.append(
          Occurrence(
            Case(
              mark: String(decoding: prose.bytes[mark], as: UTF8.self),
              blank: SourceSpan(span.start, span.start + 1)),
            at: span))
      }
    }
    return found
  }

  /// A comma or full stop at an offset with a blank or the end behind it.
  private static func mark(at offset: Int, in range: Range<Int>, _ prose: Prose) -> Range<Int>? {
    guard let (scalar, length) = prose.scalar(at: offset, in: range),
      ",.。，、،".unicodeScalars.contains(scalar)
    else { return nil }
    let end = offset + length
    guard let next = prose.scalar(at: end, in: range)?.scalar else { return offset..<end }
    // `...` and `.net` are no full stops.
    return next.properties.isWhitespace || length > 1 ? offset..<end : nil
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      "a blank stands before `\(found.mark)`", label: "no blank belongs here",
      help: "take the blank away, and see whether a word is missing",
      fixes: [Fix("take the blank away", .safe, [TextEdit(found.blank, "")])])
  }
}
