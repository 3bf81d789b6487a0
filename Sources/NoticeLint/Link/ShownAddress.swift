/// An address of the web that a link's text shows.
struct ShownAddress: Sendable {
  /// The address.
  let address: LinkAddress
  /// Whether it is written as an address; otherwise it may be a name with a point in it.
  let isCertain: Bool

  /// Reads one word; `nil` where it shows no address.
  init?(_ word: Substring) {
    var text = word.drop { "(<[".contains($0) }
    while let last = text.last, ".,;:)>]".contains(last) { text.removeLast() }
    let lower = text.lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") {
      address = LinkAddress(String(text))
      isCertain = true
    } else {
      let host = lower.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
      guard DomainName(host: String(host)) != nil,
        host.utf8.allSatisfy({ byte in
          byte >= 0x61 && byte <= 0x7A || (0x30...0x39).contains(byte) || byte == 0x2D
            || byte == 0x2E
        }), let end = host.split(separator: ".").last, TopLevelDomain.common.contains(String(end))
      else { return nil }
      address = LinkAddress("https://" + lower)
      isCertain = lower.hasPrefix("www.") || text.contains("/")
      // `Booking.com` is a name as well as an address.
      if !isCertain, text.first?.isUppercase ?? false { return nil }
    }
    guard address.host != nil else { return nil }
  }
}
