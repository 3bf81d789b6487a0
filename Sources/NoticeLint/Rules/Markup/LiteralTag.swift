import MarkdownSyntax
import SourceText

/// `markup/literal-tag`: an HTML tag that is printed.
enum LiteralTag: Rule {
  struct Case: Sendable {
    /// The tag as readers see it.
    var tag: String
    /// Whether its signs are escaped in the source.
    var isEscaped: Bool
  }

  static let metadata = RuleMetadata(
    id: "markup/literal-tag",
    summary: "an HTML tag that is printed as text",
    severity: .warning,
    why: """
      A tag that is malformed, or whose signs were escaped on the way from another program, is \
      printed as it stands.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 6.6", url: "https://spec.commonmark.org/0.31.2/")
    ])

  /// The longest tag, in bytes, that is looked for.
  private static let maximumLength = 200

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let prose = subject.prose
    guard prose.pairs.holds(UInt8(ascii: "<")) else { return [] }
    var found: [Occurrence<Case>] = []
    for passage in prose.passages {
      var offset = passage.range.lowerBound
      while offset < passage.range.upperBound {
        guard prose.bytes[offset] == UInt8(ascii: "<"),
          let end = endOfTag(at: offset, in: passage.range, prose)
        else {
          offset += 1
          continue
        }
        let text = String(decoding: prose.bytes[offset..<end], as: UTF8.self)
        let span = prose.span(of: offset..<end)
        let isEscaped = subject.source.bytes[span.start] != UInt8(ascii: "<")
        found.append(Occurrence(Case(tag: text, isEscaped: isEscaped), at: span))
        offset = end
      }
    }
    return found
  }

  private static func endOfTag(at start: Int, in range: Range<Int>, _ prose: Prose) -> Int? {
    var offset = start + 1
    while prose.byte(offset) == 0x20 || prose.byte(offset) == UInt8(ascii: "/") { offset += 1 }
    let nameStart = offset
    while offset < range.upperBound, offset - nameStart < 12, isNamePart(prose.bytes[offset]) {
      offset += 1
    }
    let name = String(decoding: prose.bytes[nameStart..<offset], as: UTF8.self).lowercased()
    guard HTMLNames.common.contains(name) else { return nil }
    let next = prose.byte(offset)
    guard next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next == 0x20 else { return nil }
    let limit = min(range.upperBound, start + maximumLength)
    var hasSign = next != 0x20
    while offset < limit, prose.bytes[offset] != UInt8(ascii: "<") {
      hasSign = hasSign || prose.bytes[offset] == UInt8(ascii: "=")
      offset += 1
      if prose.bytes[offset - 1] == UInt8(ascii: ">") {
        // `a < b and c > d` is no tag.
        return hasSign || offset - nameStart <= 8 && prose.byte(start + 1) != 0x20 ? offset : nil
      }
    }
    return nil
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "1") && byte <= UInt8(ascii: "6")
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    let tag = found.tag.split { $0 == " " }.joined(separator: " ")
    return Wording(
      "the tag `\(FrontMatterText.clipped(tag, to: 36))` is printed as text",
      label: found.isEscaped ? "its signs are escaped" : "malformed, and so no tag",
      help: "use Markdown, write the tag as HTML has it, or take it out")
  }
}
