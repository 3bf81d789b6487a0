import MarkdownSyntax
import SourceText

/// `typography/french-spacing`: a French mark of two parts without the blank before it.
enum FrenchSpacing: Rule {
  struct Case: Sendable {
    /// The mark.
    var mark: String
    /// Whether the blank belongs behind it: `«`.
    var isOpening: Bool
    /// Where blanks are missing: all places, for a notice that sets none.
    var places: [Int]
  }

  static let metadata = RuleMetadata(
    id: "typography/french-spacing",
    summary: "a French colon, question mark or guillemet without its blank",
    severity: .note,
    why: """
      French sets a no-break space before `:`, `;`, `!` and `?` and inside « and »; in Canada before \
      the colon and inside guillemets only. Without it the text looks translated in a hurry.
      """,
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard let tag = subject.notice.locale, tag.language == "fr" else { return [] }
    let isCanadian = tag.region == "CA"
    let prose = subject.prose
    var missing: [Range<Int>] = []
    var spaced = 0
    for passage in prose.passages {
      var offset = passage.range.lowerBound
      while let (scalar, length) = prose.scalar(at: offset, in: passage.range) {
        let mark = offset..<offset + length
        switch hasBlank(scalar, mark, in: passage.range, prose, isCanadian) {
        case true?: spaced += 1
        case false? where prose.isPlain(mark, in: subject.source): missing.append(mark)
        default: break
        }
        offset += length
      }
    }
    // Where it mostly sets such blanks, each that is missing is a slip.
    let isSlip = spaced >= missing.count * 2
    let places = missing.map { mark in
      Occurrence(
        Case(
          mark: String(decoding: prose.bytes[mark], as: UTF8.self),
          isOpening: prose.hasPrefix("«", at: mark.lowerBound), places: []),
        at: prose.span(of: mark))
    }
    guard !isSlip, var first = places.first else { return places.map(placed) }
    // A notice that sets none has one finding.
    first.found.places = places.map { $0.found.isOpening ? $0.span.end : $0.span.start }
    return [first]
  }

  private static func placed(_ occurrence: Occurrence<Case>) -> Occurrence<Case> {
    var occurrence = occurrence
    let (span, isOpening) = (occurrence.span, occurrence.found.isOpening)
    occurrence.found.places = [isOpening ? span.end : span.start]
    return occurrence
  }

  /// Whether a mark has its blank; `nil` for what is no such mark.
  private static func hasBlank(
    _ scalar: Unicode.Scalar, _ mark: Range<Int>, in range: Range<Int>, _ prose: Prose,
    _ isCanadian: Bool
  ) -> Bool? {
    let before = prose.scalar(before: mark.lowerBound, in: range)
    let after = prose.scalar(at: mark.upperBound, in: range)?.scalar
    switch scalar {
    case "«": return after.map(isBlank)
    case "»": return before.map(isBlank)
    case ";" where isCanadian, "!" where isCanadian, "?" where isCanadian: return nil
    case ":", ";", "!", "?":
      // Times, addresses and rows of marks.
      guard let before, after.map({ isBlank($0) || $0 == "»" }) ?? true else { return nil }
      if isBlank(before) { return true }
      // A sentence that goes on behind `?` or `!` has them in a name.
      if scalar == "?" || scalar == "!", goesOn(behind: mark.upperBound, in: range, prose) {
        return nil
      }
      // A mark of emphasis or a link may stand between, so that no letter stands before.
      return before.properties.isAlphabetic || before.properties.numericType != nil || before == ")"
        ? false : nil
    default: return nil
    }
  }

  private static func goesOn(behind offset: Int, in range: Range<Int>, _ prose: Prose) -> Bool {
    var next = offset
    while let (scalar, length) = prose.scalar(at: next, in: range) {
      guard isBlank(scalar) else { return scalar.properties.isLowercase }
      next += length
    }
    return false
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value == UInt32(Prose.mask)
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    let side = found.isOpening ? "behind" : "before"
    return Wording(
      found.places.count == 1
        ? "a blank is missing \(side) `\(found.mark)`"
        : "\(found.places.count) blanks are missing beside French marks",
      label: found.places.count == 1 ? "no blank \(side) it" : "the first place",
      help: "put a no-break space \(side) it",
      fixes: [
        Fix(
          "insert a no-break space", .safe,
          found.places.map { TextEdit(SourceSpan(at: $0), "\u{A0}") })
      ])
  }
}
