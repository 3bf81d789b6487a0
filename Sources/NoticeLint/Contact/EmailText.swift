import NoticeModel

/// The characters around an `@` that were meant as an e-mail address.
struct EmailText: Sendable {
  /// What is wrong with an address.
  enum Fault: Sendable {
    /// Nothing but one name behind the `@`.
    case noTopLevelDomain
    /// A top-level domain that does not exist, and the one that was meant.
    case topLevelDomain(String, meant: String?)
    /// A blank, comma, second `@` or doubled point.
    case sign(String)
    /// A part that is too long, or begins or ends with a hyphen or point.
    case part
  }

  /// The place in the text.
  let range: Range<Int>
  /// What is wrong with it.
  let fault: Fault

  /// What was meant as an address around an `@`, where something is wrong with it.
  ///
  /// - Parameters:
  ///   - sign: The offset of the `@`.
  ///   - isAddress: Whether an address was read there, so that only its domain is in question.
  init?(around sign: Int, in text: ByteText, isAddress: Bool) {
    var start = sign
    while start > 0, sign - start <= 80, Self.isPart(text.byte(start - 1)) { start -= 1 }
    var end = sign + 1
    while end < text.count, end - sign <= 260, Self.isPart(text.byte(end)) || text.byte(end) == 0x40
    {
      end += 1
    }
    let local = text.bytes[start..<sign]
    while end > sign + 1, [0x2E, 0x2D, 0x5F].contains(text.byte(end - 1)) { end -= 1 }
    // Handles, packages and hosts of programs have no name, or more than one sign, before the `@`.
    guard local.count >= 2, local.contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }),
      ![UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: ":")].contains(text.byte(start - 1)),
      !text.isLetter(before: start)
    else { return nil }
    let domain = text.bytes[sign + 1..<end]
    if !isAddress, let gap = Self.gap(behind: end, sign, in: text) {
      range = start..<gap.end
      fault = gap.fault
      return
    }
    guard let fault = Self.fault(local: local, domain: domain, isAddress: isAddress) else {
      return nil
    }
    range = start..<end
    self.fault = fault
  }

  private static func fault(
    local: ArraySlice<UInt8>, domain: ArraySlice<UInt8>, isAddress: Bool
  ) -> Fault? {
    if domain.contains(0x40) {
      // "@@" is a slip; "a@b@c" may be a handle of a federated service.
      return domain.first == 0x40 ? .sign("@@") : nil
    }
    guard !domain.isEmpty else { return nil }
    let labels = domain.split(separator: 0x2E, omittingEmptySubsequences: false)
    if labels.contains(where: { $0.isEmpty }) { return .sign("..") }
    if local.first == 0x2E || local.last == 0x2E || local.count > 64 { return .part }
    if labels.contains(where: { $0.first == 0x2D || $0.last == 0x2D || $0.count > 63 }) {
      return .part
    }
    guard labels.count > 1, let last = labels.last else {
      return isAddress ? nil : .noTopLevelDomain
    }
    let end = String(decoding: last, as: UTF8.self).lowercased()
    guard last.allSatisfy({ $0 < 0x80 }) else { return nil }
    if !TopLevelDomain.exists(end) || end.utf8.count < 2 {
      return .topLevelDomain(end, meant: TopLevelDomain.meant(by: end))
    }
    return nil
  }

  /// `privacy@example,com`
  private static func gap(
    behind end: Int, _ sign: Int, in text: ByteText
  ) -> (fault: Fault, end: Int)? {
    guard end > sign + 1,
      text.byte(end) == UInt8(ascii: ",") || text.byte(end) == UInt8(ascii: ";"),
      let word = text.word(at: end + 1), word.count <= 5,
      TopLevelDomain.common.contains(text.lowercased(word))
    else { return nil }
    return (.sign(","), word.upperBound)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || (0x30...0x39).contains(byte)
      || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B || byte == 0x25
  }
}
