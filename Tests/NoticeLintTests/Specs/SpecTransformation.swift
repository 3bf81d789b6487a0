/// A change of an input under which a rule's findings are known.
enum SpecTransformation: String, CaseIterable, Sendable {
  /// All lines end with CR LF.
  case crlf
  /// A byte-order mark stands in front.
  case byteOrderMark = "byte-order-mark"
  /// CJK and right-to-left text stands in front.
  case textBefore = "text-before"
  /// The body stands in a code fence.
  case code
  /// The body stands in a comment.
  case comment
  /// A comment silences the rule.
  case suppressed
  /// All fixes are applied.
  case fixed

  private static let foreign = "隐私声明 سياسة الخصوصية é😀"

  /// The changed bytes of a file; `nil` where the change has no meaning for it.
  func apply(to file: SpecCase, rule: String) -> [UInt8]? {
    let bytes = file.bytes
    // Where nothing is expected a comment would silence nothing.
    if self == .suppressed, file.expectations.isEmpty { return bytes }
    let body = Self.bodyStart(bytes)
    switch self {
    case .crlf:
      return bytes.contains(0x0D) ? nil : bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case .byteOrderMark: return [0xEF, 0xBB, 0xBF] + bytes
    case .textBefore:
      guard body > 0 else { return Array("\(Self.foreign)\n\n".utf8) + bytes }
      let fence = bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
      return bytes[..<fence] + Array("# \(Self.foreign)\n".utf8) + bytes[fence..<body]
        + Array("\n\(Self.foreign)\n\n".utf8) + bytes[body...]
    case .code:
      let fence = Array("~~~~~~~~\n".utf8)
      return bytes[..<body] + fence + bytes[body...] + [0x0A] + fence
    case .comment:
      return bytes[..<body] + Array("<!--\n".utf8) + bytes[body...] + Array("\n-->\n".utf8)
    case .suppressed:
      let comment = "<!-- policyc-disable-file \(rule) -- it is meant so -->\n\n"
      return bytes[..<body] + Array(comment.utf8) + bytes[body...]
    case .fixed: return bytes
    }
  }

  /// Where an offset of `bytes` is after the change.
  func moved(_ offset: Int, in bytes: [UInt8]) -> Int {
    switch self {
    case .crlf: return offset + bytes.prefix(offset).count { $0 == 0x0A }
    case .byteOrderMark: return offset + 3
    case .textBefore:
      let body = Self.bodyStart(bytes)
      let text = Self.foreign.utf8.count + 2
      guard body > 0 else { return offset + text }
      let fence = bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
      return offset + (offset >= fence ? text + 1 : 0) + (offset >= body ? text + 1 : 0)
    case .code, .comment, .suppressed, .fixed: return offset
    }
  }

  /// The offset behind the front matter; behind a byte-order mark or 0 where there is none.
  private static func bodyStart(_ bytes: [UInt8]) -> Int {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
    guard bytes.starts(with: Array("---\n".utf8)) else { return 0 }
    let fence = Array("\n---\n".utf8)
    guard bytes.count >= 8 else { return 0 }
    for start in 3...(bytes.count - fence.count) where bytes[start...].starts(with: fence) {
      return start + fence.count
    }
    return 0
  }
}
