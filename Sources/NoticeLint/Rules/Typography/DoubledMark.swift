import MarkdownSyntax
import SourceText

/// `typography/doubled-mark`: two marks where one belongs.
enum DoubledMark: Rule {
  struct Case: Sendable {
    /// The marks as written.
    var marks: String
    /// The one that stays, where that is clear.
    var kept: String?
  }

  static let metadata = RuleMetadata(
    id: "typography/doubled-mark",
    summary: "two full stops or commas where one belongs",
    severity: .note,
    why: """
      `..`, `,,` or `,.` are left over from a change of the sentence, and sometimes words between \
      them were lost.
      """,
    fix: .safe)

  /// Marks of which two in a row are wrong.
  private static let doubles: [StaticString] = [
    ".", ",", ";", "。", "、", "，", "；", "．", "،", "؛", "۔", "।",
  ]

  /// Pairs of different marks that do not go together, each with its first and second half.
  private static let pairs: [StaticString] = [",.", ",;", ";,", ";.", ":.", "，。", "、。", "。，"]

  /// What two marks can begin with.
  private static let candidates: [StaticString] =
    pairs + ["..", ",,", ";;"] + doubles.filter { $0.utf8CodeUnitCount > 1 }

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let prose = subject.prose
    guard prose.pairs.mayHold(anyOf: candidates) else { return [] }
    var found: [Occurrence<Case>] = []
    for passage in prose.passages {
      var offset = passage.range.lowerBound
      while offset < passage.range.upperBound {
        let byte = prose.bytes[offset]
        guard mayBegin(byte, at: offset, prose),
          let (end, kept) = fault(at: offset, in: passage.range, prose)
        else {
          offset += 1
          continue
        }
        let range = offset..<end
        if prose.isPlain(range, in: subject.source) {
          let marks = String(decoding: prose.bytes[range], as: UTF8.self)
          found.append(Occurrence(Case(marks: marks, kept: kept), at: prose.span(of: range)))
        }
        offset = end
      }
    }
    return found
  }

  /// Whether one of the marks can stand at an offset with another one behind it: a look at two bytes.
  @inline(__always)
  private static func mayBegin(_ byte: UInt8, at offset: Int, _ prose: Prose) -> Bool {
    switch byte {
    case 0x2C, 0x2E, 0x3A, 0x3B:
      let next = prose.byte(offset + 1)
      return next == 0x2C || next == 0x2E || next == 0x3A || next == 0x3B
    // ، ؛ ۔
    case 0xD8: return prose.byte(offset + 1) == 0x8C || prose.byte(offset + 1) == 0x9B
    case 0xDB: return prose.byte(offset + 1) == 0x94
    // ।
    case 0xE0: return prose.byte(offset + 1) == 0xA5 && prose.byte(offset + 2) == 0xA4
    // 、 。
    case 0xE3:
      return prose.byte(offset + 1) == 0x80
        && (prose.byte(offset + 2) == 0x81 || prose.byte(offset + 2) == 0x82)
    // ， ． ；
    case 0xEF: return prose.byte(offset + 1) == 0xBC
    default: return false
    }
  }

  private static func fault(
    at start: Int, in range: Range<Int>, _ prose: Prose
  ) -> (end: Int, kept: String?)? {
    guard let before = prose.scalar(before: start, in: range), isWordEnd(before) else { return nil }
    for mark in doubles where prose.hasPrefix(mark, at: start) {
      var end = start
      var count = 0
      while prose.hasPrefix(mark, at: end), end < range.upperBound {
        end += mark.utf8CodeUnitCount
        count += 1
      }
      // Three are an ellipsis, and more a line to write on.
      if count == 2, isSentenceEnd(end, in: range, prose) {
        return (end, mark.description)
      }
    }
    for pair in pairs where prose.hasPrefix(pair, at: start) {
      let end = start + pair.utf8CodeUnitCount
      guard isSentenceEnd(end, in: range, prose) else { continue }
      return (end, nil)
    }
    return nil
  }

  private static func isWordEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.value == UInt32(Prose.mask) || ")]\"'”’»」』）".unicodeScalars.contains(scalar)
  }

  /// Whether a blank, a closing mark or the end of the text follows; text set without blanks goes on
  /// at once.
  private static func isSentenceEnd(_ offset: Int, in range: Range<Int>, _ prose: Prose) -> Bool {
    guard let (scalar, _) = prose.scalar(at: offset, in: range) else { return true }
    return scalar.properties.isWhitespace || scalar.value >= 0x2E80
      || ")\"'”’»」』）".unicodeScalars.contains(scalar)
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      "`\(found.marks)` stands where one mark belongs", label: "two marks",
      help: "write one, and see whether words between them were lost",
      fixes: found.kept.map {
        [Fix("write one", .safe, [TextEdit(occurrence.span, $0)])]
      } ?? [])
  }
}
