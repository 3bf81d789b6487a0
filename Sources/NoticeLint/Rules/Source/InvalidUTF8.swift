import SourceText

/// `source/invalid-utf8`: bytes that are no text.
enum InvalidUTF8: Rule {
  enum Case: Sendable {
    /// The file is UTF-16.
    case utf16
    /// Some bytes are malformed; how many places there are in all.
    case malformed(bytes: [UInt8], count: Int)
  }

  static let metadata = RuleMetadata(
    id: "source/invalid-utf8",
    summary: "bytes that are not UTF-8",
    severity: .error,
    why: """
      A notice is UTF-8. Other bytes have no meaning in it: every program shows something else for \
      them, mostly a replacement character, and words are lost.
      """,
    sources: [RuleSource("RFC 3629", "section 3", url: "https://www.rfc-editor.org/rfc/rfc3629")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    if subject.scan.isUTF16 {
      return [Occurrence(.utf16, at: SourceSpan(0, min(2, subject.source.bytes.count)))]
    }
    guard let (first, count) = subject.scan.malformed else { return [] }
    return [
      Occurrence(.malformed(bytes: Array(subject.source.slice(first)), count: count), at: first)
    ]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .utf16:
      return Wording(
        "the file is UTF-16, not UTF-8", label: "this is how UTF-16 begins",
        help: "save the file as UTF-8")
    case .malformed(let bytes, let count):
      let hexadecimal = bytes.map { String($0, radix: 16, uppercase: true) }.joined(separator: " ")
      return Wording(
        count == 1
          ? "the file has bytes that are not UTF-8"
          : "the file has bytes that are not UTF-8, in \(count) places",
        label: "\(hexadecimal) begins no character",
        help: "save the file as UTF-8; the bytes look like another encoding or a cut character")
    }
  }
}
