import MarkdownSyntax
import SourceText

/// `markup/stray-entity`: a character reference that is printed.
enum StrayEntity: Rule {
  enum Case: Sendable {
    /// `&nbsp` without its `;`; whether one of full width stands there.
    case unended(String, wide: SourceSpan?)
    /// `&amp;nbsp;`: escaped twice; the `amp;` too many.
    case doubled(String, surplus: SourceSpan)
    /// A name that HTML does not know.
    case unknown(String)
  }

  static let metadata = RuleMetadata(
    id: "markup/stray-entity",
    summary: "a character reference that is printed as text",
    severity: .warning,
    why: """
      `&nbsp;` and the like stand for one character. Without the `;`, escaped twice or misspelt, \
      readers see the reference itself.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 2.5", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let prose = subject.prose
    guard prose.pairs.holds(UInt8(ascii: "&")) else { return [] }
    var found: [Occurrence<Case>] = []
    for passage in prose.passages {
      for offset in passage.range where prose.bytes[offset] == UInt8(ascii: "&") {
        if let occurrence = occurrence(at: offset, in: passage.range, prose, subject.source) {
          found.append(occurrence)
        }
      }
    }
    return found
  }

  private static func occurrence(
    at start: Int, in range: Range<Int>, _ prose: Prose, _ source: SourceFile
  ) -> Occurrence<Case>? {
    var end = start + 1
    let isNumeric = prose.byte(end) == UInt8(ascii: "#")
    if isNumeric { end += 1 }
    let nameStart = end
    let isPart = isNumeric ? isDigit : isNamePart
    while end < range.upperBound, end - start < 32, isPart(prose.bytes[end]) { end += 1 }
    // No word begins so, and the next one often follows at once.
    if prose.hasPrefix("nbsp", at: nameStart) { end = nameStart + 4 }
    let name = String(decoding: prose.bytes[start + 1..<end], as: UTF8.self)
    guard end > nameStart, isReference(name, isNumeric) else { return nil }
    let sign = prose.span(of: start..<start + 1)
    // `\&` is meant as it stands.
    if source.bytes[sign.start] == UInt8(ascii: "\\") { return nil }
    let span = prose.span(of: start..<end)
    if prose.byte(end) == UInt8(ascii: ";") {
      let whole = prose.span(of: start..<end + 1)
      if sign.count > 1 {
        return Occurrence(
          .doubled(name, surplus: SourceSpan(sign.start + 1, sign.end)), at: whole)
      }
      return isNumeric ? nil : Occurrence(.unknown(name), at: whole)
    }
    guard sign.count == 1, isNumeric || HTMLNames.references.contains(name) else { return nil }
    let isWide = prose.hasPrefix("；", at: end)
    return Occurrence(
      .unended(name, wide: isWide ? prose.span(of: end..<end + 3) : nil), at: span)
  }

  /// Whether a name looks like one: digits behind `#`, or letters and then digits.
  private static func isReference(_ name: String, _ isNumeric: Bool) -> Bool {
    guard isNumeric else {
      return name.utf8.count > 1 && name.utf8.first.map { $0 > UInt8(ascii: "9") } ?? false
    }
    let digits = name.utf8.dropFirst()
    if let first = digits.first, first | 0x20 == UInt8(ascii: "x") { return digits.count > 2 }
    return digits.count >= 2 && digits.allSatisfy { $0 <= UInt8(ascii: "9") }
  }

  /// Decimal digits, or `x` and hexadecimal ones.
  private static func isDigit(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      || letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f") || letter == UInt8(ascii: "x")
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let end = SourceSpan(at: occurrence.span.end)
    switch occurrence.found {
    case .unended(let name, let wide):
      return Wording(
        "`&\(clipped(name))` lacks its `;`", label: "printed as it stands",
        help: "write `&\(clipped(name));`",
        fixes: [Fix("add the `;`", .safe, [TextEdit(wide ?? end, ";")])])
    case .doubled(let name, let surplus):
      return Wording(
        "`&\(clipped(name));` is escaped twice", label: "printed as `&\(clipped(name));`",
        help: "write it without `amp;`",
        fixes: [Fix("take `amp;` away", .safe, [TextEdit(surplus, "")])])
    case .unknown(let name):
      return Wording(
        "HTML knows no character `&\(clipped(name));`", label: "printed as it stands",
        help: "write the character itself")
    }
  }

  private static func clipped(_ name: String) -> String { FrontMatterText.clipped(name, to: 24) }
}
