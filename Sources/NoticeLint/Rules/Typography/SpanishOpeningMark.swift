import MarkdownSyntax
import SourceText

/// `typography/spanish-opening-mark`: a Spanish question or call without `¿` or `¡`.
enum SpanishOpeningMark: Rule {
  struct Case: Sendable {
    /// `¿` or `¡`.
    var mark: String
    /// Where the sentence begins.
    var start: Int
  }

  static let metadata = RuleMetadata(
    id: "typography/spanish-opening-mark",
    summary: "a Spanish question without `¿`, or a call without `¡`",
    severity: .warning,
    why: """
      Spanish opens questions with `¿` and calls with `¡`: without them a reader learns only at the \
      end of the sentence what it is.
      """,
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard let tag = subject.notice.locale, tag.language == "es" else { return [] }
    let prose = subject.prose
    var found: [Occurrence<Case>] = []
    for passage in prose.passages {
      for offset in passage.range {
        let byte = prose.bytes[offset]
        guard byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!"),
          let start = startOfSentence(endingAt: offset, in: passage.range, prose)
        else { continue }
        let place = prose.span(of: start..<start + 1).start
        found.append(
          Occurrence(
            Case(mark: byte == UInt8(ascii: "?") ? "¿" : "¡", start: place),
            at: prose.span(of: offset..<offset + 1)))
      }
    }
    return found
  }

  /// Where the sentence begins that a mark ends; `nil` where it is opened, or is no sentence.
  private static func startOfSentence(
    endingAt offset: Int, in range: Range<Int>, _ prose: Prose
  ) -> Int? {
    // Marks inside the sentence belong to a name.
    var next = offset + 1
    while let (scalar, length) = prose.scalar(at: next, in: range),
      scalar.properties.isWhitespace || ")\"”»".unicodeScalars.contains(scalar)
    {
      next += length
    }
    if let (scalar, _) = prose.scalar(at: next, in: range),
      scalar.properties.isLowercase || next == offset + 1 || scalar == "," || scalar == "?"
        || scalar == "!"
    {
      return nil
    }
    var start = offset
    var words = 0
    while let scalar = prose.scalar(before: start, in: range) {
      if scalar == "¿" || scalar == "¡" { return nil }
      if ".?!:\n".unicodeScalars.contains(scalar), start < offset { break }
      if scalar == " " { words += 1 }
      start -= UTF8.width(scalar)
    }
    while let (scalar, length) = prose.scalar(at: start, in: range),
      !scalar.properties.isAlphabetic, start < offset
    {
      start += length
    }
    guard start < offset, words > 0, !isName(start..<offset, prose) else { return nil }
    return start
  }

  /// Whether most words begin with a capital, as in the name of a service.
  private static func isName(_ range: Range<Int>, _ prose: Prose) -> Bool {
    var words = 0
    var capitals = 0
    for word in ProseWords(prose, range) {
      words += 1
      let first = UTF8Decoding.scalar(in: prose.bytes, at: word.lowerBound).scalar
      if first?.properties.isUppercase ?? false { capitals += 1 }
    }
    return words > 1 && capitals * 2 > words && capitals < 8
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    let what = found.mark == "¿" ? "question" : "call"
    return Wording(
      "the \(what) does not open with `\(found.mark)`", label: "ends here, and opens nowhere",
      help: "write `\(found.mark)` where it begins",
      related: [
        subject.related("it begins here", SourceSpan(found.start, found.start + 1))
      ],
      fixes: [
        Fix(
          "open it with `\(found.mark)`", .unsafe,
          [TextEdit(SourceSpan(at: found.start), found.mark)])
      ])
  }
}
