/// The numbered addresses of one section.
struct LinkReferences {
  /// The addresses in the order of their numbers, from 1.
  private(set) var addresses: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of an address.
  mutating func number(of address: String) -> Int {
    if let number = numbers[address] { return number }
    addresses.append(address)
    numbers[address] = addresses.count
    return addresses.count
  }

  /// Forgets all addresses.
  mutating func removeAll() {
    addresses.removeAll()
    numbers.removeAll()
  }

  /// Whether a link's text already says its address, so that a number would add nothing.
  static func says(_ text: [UInt8], _ target: LinkTarget) -> Bool {
    if target.scheme == "tel" { return digits(of: text) == digits(of: Array(target.url.utf8)) }
    return essence(of: text) == essence(of: Array(target.url.utf8))
  }

  private static func digits(of bytes: [UInt8]) -> [UInt8] {
    bytes.filter { (48...57).contains($0) }
  }

  /// An address without scheme, `www.` and `/` at its end, in lower case.
  private static func essence(of bytes: [UInt8]) -> [UInt8] {
    var rest = bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }[...]
    for prefix in ["https://", "http://", "mailto:", "www."]
    where rest.starts(with: Array(prefix.utf8)) {
      rest = rest.dropFirst(prefix.utf8.count)
    }
    if rest.last == UInt8(ascii: "/") { rest.removeLast() }
    return Array(rest)
  }
}
