import MarkdownSyntax
import SourceText

/// `typography/double-space`: more than one blank between two words.
enum DoubleSpace: Rule {
  enum Case: Sendable {
    /// Plain blanks, of which readers see one.
    case plain
    /// A no-break space among them, so that readers see more than one.
    case visible
  }

  static let metadata = RuleMetadata(
    id: "typography/double-space",
    summary: "more than one blank between two words",
    severity: .note,
    isOnByDefault: false,
    why: """
      Several blanks between words come from editing. On a page one of them is seen, unless one is a \
      no-break space; in plain text all are.
      """,
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let prose = subject.prose
    let pairs = prose.pairs
    guard
      pairs.holds(0x20, 0x20) || pairs.holds(0x20, 0xC2) || pairs.holds(0xA0, 0x20)
        || pairs.holds(0xA0, 0xC2)
    else { return [] }
    var found: [Occurrence<Case>] = []
    for passage in prose.passages {
      var offset = passage.range.lowerBound
      while offset < passage.range.upperBound {
        let end = endOfBlanks(from: offset, prose)
        guard end > offset + 1, offset > passage.range.lowerBound, end < passage.range.upperBound
        else {
          offset = Swift.max(end, offset + 1)
          continue
        }
        let range = offset..<end
        let isVisible = prose.bytes[range].contains { $0 != 0x20 }
        // One no-break space alone is one blank.
        if prose.isPlain(range, in: subject.source), !isVisible || range.count > 2 {
          found.append(
            Occurrence(isVisible ? .visible : .plain, at: prose.span(of: range)))
        }
        offset = end
      }
    }
    return found
  }

  private static func endOfBlanks(from start: Int, _ prose: Prose) -> Int {
    var offset = start
    while true {
      if prose.byte(offset) == 0x20 {
        offset += 1
      } else if prose.hasPrefix("\u{A0}", at: offset) {
        offset += 2
      } else {
        return offset
      }
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let isVisible =
      switch occurrence.found {
      case .plain: false
      case .visible: true
      }
    return Wording(
      "more than one blank stands between two words",
      label: isVisible ? "with a no-break space, so that all are seen" : "one is enough",
      help: "write one blank",
      fixes: [
        Fix("write one blank", .safe, [TextEdit(occurrence.span, isVisible ? "\u{A0}" : " ")])
      ])
  }
}
