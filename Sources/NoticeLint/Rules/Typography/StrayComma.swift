import MarkdownSyntax
import NoticeModel
import SourceText

/// `typography/stray-comma`: a comma with nothing behind it in its brackets.
enum StrayComma: Rule {
  /// Whether the comma follows the opening bracket.
  struct Case: Sendable {
    var isFirst: Bool
  }

  static let metadata = RuleMetadata(
    id: "typography/stray-comma",
    summary: "a comma with nothing behind it before a bracket closes",
    severity: .warning,
    why: """
      A comma parts two things. Where a bracket closes behind it, the second one was lost: in \
      `("Company,")` the other names that the notice goes on to use.
      """)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let prose = subject.prose
    var found: [Occurrence<Case>] = []
    for passage in prose.passages where mayHoldBracket(passage.range, prose) {
      for offset in passage.range where isComma(at: offset, prose) {
        let length = prose.bytes[offset] < 0x80 ? 1 : prose.bytes[offset] < 0xE0 ? 2 : 3
        let isFirst = offset > passage.range.lowerBound && isOpening(before: offset, prose)
        guard isFirst || closes(from: offset + length, in: passage.range, prose) else { continue }
        found.append(
          Occurrence(Case(isFirst: isFirst), at: prose.span(of: offset..<offset + length)))
      }
    }
    return found
  }

  /// Whether a bracket, plain or of full width, may stand in a passage.
  private static func mayHoldBracket(_ range: Range<Int>, _ prose: Prose) -> Bool {
    prose.bytes.holds(anyOf: UInt8(ascii: "(")...UInt8(ascii: ")"), in: range)
      || prose.bytes.holds(0xEF, in: range)
  }

  private static func isComma(at offset: Int, _ prose: Prose) -> Bool {
    switch prose.bytes[offset] {
    case UInt8(ascii: ","): true
    case 0xD8: prose.hasPrefix("،", at: offset)
    case 0xE3: prose.hasPrefix("、", at: offset)
    case 0xEF: prose.hasPrefix("，", at: offset)
    default: false
    }
  }

  private static func isOpening(before offset: Int, _ prose: Prose) -> Bool {
    prose.bytes[offset - 1] == UInt8(ascii: "(") || prose.hasPrefix("（", at: offset - 3)
  }

  /// Whether only quotation marks and blanks stand between an offset and a `)`.
  private static func closes(from start: Int, in range: Range<Int>, _ prose: Prose) -> Bool {
    var offset = start
    while let (scalar, length) = prose.scalar(at: offset, in: range), offset - start < 16 {
      switch scalar {
      case ")", "）": return true
      case " ", "\"", "'", "”", "’", "“", "‘", "»", "«", "」", "』": offset += length
      default: return false
      }
    }
    return false
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    occurrence.found.isFirst
      ? Wording(
        "a comma with nothing before it in its brackets", label: "what should stand before it?",
        help: "write what is missing, or take the comma away")
      : Wording(
        "a comma with nothing behind it in its brackets", label: "what should stand behind it?",
        help: "write what is missing, or take the comma away")
  }
}
