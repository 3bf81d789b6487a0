import MarkdownSyntax
import SourceText

/// `typography/glued-link`: a link without a blank between it and the text beside it.
enum GluedLink: Rule {
  enum Case: Sendable {
    /// A word ends where the link begins.
    case word
    /// A bracket opens where the link ends.
    case bracket
  }

  static let metadata = RuleMetadata(
    id: "typography/glued-link",
    summary: "a link that touches the word before it or the bracket behind it",
    severity: .warning,
    why: """
      A word and the link behind it read as one word where the blank between them was lost.
      """,
    fix: .safe)

  /// Languages that put short words before another one without a blank.
  private static let prefixing: Set<String> = [
    "ar", "arc", "am", "dv", "fa", "he", "ku", "mt", "ps", "sd", "syr", "ti", "ug", "ur", "yi",
    "ga",
    "gd", "mi", "sw", "xh", "zu", "st", "tn", "ts", "ve", "nr", "ss", "rw", "lg", "ny", "sn",
  ]

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    let bytes = subject.source.bytes
    let mayPrefix = subject.notice.locale.map { prefixing.contains($0.language) } ?? false
    var found: [Occurrence<Case>] = []
    for node in tree.nodes.indices where tree.kind(node) == .link {
      guard tree.linkForm(node) == .inline else { continue }
      let span = tree.span(node)
      if !mayPrefix, let word = wordLength(before: span.start, bytes), word > 1,
        startsWithLetter(node, tree)
      {
        var start = span.start - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        found.append(Occurrence(.word, at: SourceSpan(start, span.start + 1)))
      }
      if span.end < bytes.count, bytes[span.end] == UInt8(ascii: "("),
        bytes[span.end - 1] == UInt8(ascii: ")")
      {
        found.append(Occurrence(.bracket, at: SourceSpan(span.end - 1, span.end + 1)))
      }
    }
    return found
  }

  /// The length, in letters, of the word that ends at an offset, in scripts that part words with
  /// blanks; `nil` where none does.
  private static func wordLength(before offset: Int, _ bytes: [UInt8]) -> Int? {
    var end = offset
    var count = 0
    while count < 3, let scalar = UTF8Decoding.scalar(before: end, in: bytes),
      scalar.properties.isAlphabetic, partsWords(scalar)
    {
      end -= UTF8.width(scalar)
      count += 1
    }
    return count > 0 ? count : nil
  }

  private static func startsWithLetter(_ link: Int, _ tree: SyntaxTree) -> Bool {
    tree.plainText(link).unicodeScalars.first.map {
      $0.properties.isAlphabetic && partsWords($0)
    } ?? false
  }

  /// Whether a letter's script sets blanks between words: not Thai to Khmer, not CJK, not Hangul.
  private static func partsWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00..<0x1200, 0x1780..<0x1800, 0x2E80..<0xFB00, 0xFF00...: false
    default: true
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .word:
      return Wording(
        "no blank parts the link from the word before it", label: "they touch",
        help: "put a blank before the link",
        fixes: [
          Fix(
            "insert the blank", .safe, [TextEdit(SourceSpan(at: occurrence.span.end - 1), " ")])
        ])
    case .bracket:
      return Wording(
        "no blank parts the link from the bracket behind it", label: "they touch",
        help: "put a blank behind the link",
        fixes: [
          Fix(
            "insert the blank", .safe, [TextEdit(SourceSpan(at: occurrence.span.end - 1), " ")])
        ])
    }
  }
}
