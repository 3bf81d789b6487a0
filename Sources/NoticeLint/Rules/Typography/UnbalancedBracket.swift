import MarkdownSyntax
import SourceText

/// `typography/unbalanced-bracket`: a bracket without its other half.
enum UnbalancedBracket: Rule {
  struct Case: Sendable {
    /// The bracket as written.
    var bracket: Unicode.Scalar
    /// Whether it opens.
    var isOpening: Bool { !BracketPairs.isClosing(bracket) }
  }

  static let metadata = RuleMetadata(
    id: "typography/unbalanced-bracket",
    summary: "a bracket without its other half",
    severity: .note,
    why: """
      Without its other half a bracket does not say where the remark ends, and often words were \
      lost with the half that is missing.
      """)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let prose = subject.prose
    var brackets = BracketPairs()
    for passage in prose.passages {
      // A bracket may hold a list, but no heading.
      let standsAlone = passage.kind == .heading || passage.kind == .tableCell
      if standsAlone { brackets.endText() }
      let mayHold = BracketPairs.mayStand(in: prose.bytes, passage.range)
      var offset = mayHold ? passage.range.lowerBound : passage.range.upperBound
      while offset < passage.range.upperBound {
        guard BracketPairs.mayBegin(with: prose.bytes[offset]),
          let (scalar, length) = prose.scalar(at: offset, in: passage.range)
        else {
          offset += 1
          continue
        }
        brackets.read(scalar, at: offset) {
          isNumbering(at: offset, in: passage.range, prose)
        }
        offset += length
      }
      if standsAlone { brackets.endText() }
    }
    brackets.endText()
    let links = subject.nearMisses(
      .blankBeforeDestination, .textBeforeDestination, .fullWidthDestination,
      .missingClosingBracket, .missingClosingParenthesis, .blankInDestination)
    // Brackets of a link that is none have their own finding.
    let places = SpanLookup(links.map(\.context))
    var found: [Occurrence<Case>] = []
    for bracket in brackets.unmatched {
      let range = bracket.offset..<bracket.offset + UTF8.width(bracket.scalar)
      let span = prose.span(of: range)
      if !places.touches(span) { found.append(Occurrence(Case(bracket: bracket.scalar), at: span)) }
    }
    found.sort { $0.span < $1.span }
    return found
  }

  /// Whether a `)` stands behind a number or a letter of a list, as in `a)` and `1)`, or is a face.
  private static func isNumbering(at offset: Int, in range: Range<Int>, _ prose: Prose) -> Bool {
    var start = offset
    var count = 0
    while let scalar = prose.scalar(before: start, in: range), count < 5 {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "."
      else { break }
      start -= UTF8.width(scalar)
      count += 1
    }
    guard count > 0 else {
      return [UInt8(ascii: ":"), UInt8(ascii: ";")].contains(prose.byte(offset - 1))
    }
    guard count < 5, isNumber(prose.bytes[start..<offset]) else { return false }
    // `(a)` has its own other half.
    return prose.scalar(before: start, in: range).map { $0.properties.isWhitespace } ?? true
  }

  /// Digits, one letter, both, or Roman digits.
  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let letters = scalars.filter { $0.properties.numericType == nil && $0 != "." }
    return letters.count <= 1 || scalars.allSatisfy { "ivxIVX".unicodeScalars.contains($0) }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      found.isOpening
        ? "`\(found.bracket)` is never closed" : "`\(found.bracket)` closes nothing",
      label: found.isOpening ? "where does it end?" : "where does it begin?",
      help: "write the other half, or take this one away")
  }
}
