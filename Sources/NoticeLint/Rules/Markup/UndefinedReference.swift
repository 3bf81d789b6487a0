import MarkdownSyntax
import SourceText

/// `markup/undefined-reference`: a link by reference, or the mark of a footnote, whose label nothing
/// defines.
enum UndefinedReference: Rule {
  /// The label.
  struct Case: Sendable {
    var label: String
    var isFootnote = false
  }

  static let metadata = RuleMetadata(
    id: "markup/undefined-reference",
    summary: "a link by reference or a footnote's mark without its definition",
    severity: .error,
    why: """
      `[text][label]` is a link only where a line `[label]: address` says where it leads. Without \
      it readers see the brackets. So it is with `[^label]`, the mark of a footnote, and a line \
      `[^label]: text`.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 6.3", url: "https://spec.commonmark.org/0.31.2/")
    ])

  /// The longest text and the longest label, in bytes, that are looked for.
  private static let maximumLength = 300

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let prose = subject.prose
    guard prose.pairs.mayHold(anyOf: ["][", "[^"]) else { return [] }
    let bytes = prose.bytes
    var found: [Occurrence<Case>] = []
    for passage in prose.passages {
      for offset in passage.range.dropLast()
      where bytes[offset] == UInt8(ascii: "]") && bytes[offset + 1] == UInt8(ascii: "[") {
        let after = offset + 2..<min(passage.range.upperBound, offset + maximumLength)
        let before = max(passage.range.lowerBound, offset - maximumLength)..<offset
        guard let end = bytes[after].firstIndex(of: UInt8(ascii: "]")), end > offset + 2,
          let start = bytes[before].lastIndex(of: UInt8(ascii: "[")),
          isLabel(bytes[start + 1..<offset]), isLabel(bytes[offset + 2..<end]),
          prose.isPlain(start..<end + 1, in: subject.source)
        else { continue }
        let label = String(decoding: bytes[offset + 2..<end], as: UTF8.self)
        found.append(Occurrence(Case(label: label), at: prose.span(of: start..<end + 1)))
      }
      found += marks(in: passage.range, of: subject, prose)
    }
    return found
  }

  /// The marks of footnotes that stayed text.
  private static func marks(
    in range: Range<Int>, of subject: LintSubject, _ prose: Prose
  ) -> [Occurrence<Case>] {
    let bytes = prose.bytes
    return range.dropLast().compactMap { offset in
      guard bytes[offset] == UInt8(ascii: "["), bytes[offset + 1] == UInt8(ascii: "^") else {
        return nil
      }
      let label = offset + 2..<min(range.upperBound, offset + maximumLength)
      let end = label.first { bytes[$0] <= 0x20 || "[]".utf8.contains(bytes[$0]) }
      guard let end, end > offset + 2, bytes[end] == UInt8(ascii: "]"),
        prose.isPlain(offset..<end + 1, in: subject.source)
      else { return nil }
      return Occurrence(
        Case(label: String(decoding: bytes[offset + 2..<end], as: UTF8.self), isFootnote: true),
        at: prose.span(of: offset..<end + 1))
    }
  }

  /// Numbers alone are citations: `[1][2]`.
  private static func isLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 >= 0x80 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      && !bytes.contains(UInt8(ascii: "["))
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let label = FrontMatterText.clipped(occurrence.found.label, to: 28)
    if occurrence.found.isFootnote {
      return Wording(
        "nothing defines the footnote `\(label)`", label: "so this is no mark",
        help: "add a line `[^\(label)]: text`, or take the mark away")
    }
    return Wording(
      "nothing defines the link label `\(label)`", label: "so this is no link",
      help: "add a line `[\(label)]: address`, or write the address in `(` and `)`")
  }
}
