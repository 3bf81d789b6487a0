import NoticeModel

/// A link's destination in its parts (RFC 3986, section 3), read leniently.
package struct LinkAddress: Sendable {
  /// The scheme in lower case; `nil` for a relative address.
  package private(set) var scheme: String?
  /// The host in lower case, without user and port; `nil` where there is none.
  package private(set) var host: String?
  /// The path, still percent-encoded; for `mailto:` and the like, all behind the colon.
  package private(set) var path = ""
  /// What stands behind `?`; `nil` where there is none.
  package private(set) var query: String?
  /// What stands behind `#`, decoded; `nil` where there is none.
  package private(set) var fragment: String?

  /// Reads a destination.
  package init(_ destination: String) {
    var rest = Array(destination.utf8)[...]
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    if let sign = rest.firstIndex(of: UInt8(ascii: "#")) {
      fragment = PercentEncoding.decoded(rest[(sign + 1)...])
      rest = rest[..<sign]
    }
    if let colon = Self.schemeEnd(rest) {
      scheme = String(decoding: rest[..<colon], as: UTF8.self).lowercased()
      rest = rest[(colon + 1)...]
    }
    if let sign = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = String(decoding: rest[(sign + 1)...], as: UTF8.self)
      rest = rest[..<sign]
    }
    if rest.starts(with: "//".utf8) {
      let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
      host = Self.host(authority)
      rest = rest.dropFirst(2 + authority.count)
    }
    path = String(decoding: rest, as: UTF8.self)
  }

  /// Whether it is a page of the web.
  var isWeb: Bool { scheme == "http" || scheme == "https" }

  /// Whether it names a place on the same page.
  var isFragmentOnly: Bool {
    scheme == nil && host == nil && path.isEmpty && query == nil && fragment != nil
  }

  /// The host without `www.`.
  var plainHost: String? {
    host.map { $0.hasPrefix("www.") && $0.utf8.count > 4 ? String($0.dropFirst(4)) : $0 }
  }

  /// The parts of the path, decoded and in lower case, without empty ones.
  var segments: [String] {
    path.split(separator: "/").map { PercentEncoding.decoded(String($0)).lowercased() }
  }

  /// The file that a relative address names, by its path from the root; `nil` where it names none, or
  /// leaves the root.
  ///
  /// - Parameter notice: The path of the notice that holds the link.
  package func file(from notice: String) -> String? {
    guard scheme == nil, host == nil, !path.isEmpty, !path.hasPrefix("/") else { return nil }
    var parts = notice.split(separator: "/").dropLast().map(String.init)
    // A notice outside the root is named by a path that begins at the top.
    let isAbsolute = notice.hasPrefix("/")
    for part in decodedPath.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// The path, decoded.
  var decodedPath: String { PercentEncoding.decoded(path) }

  private static func schemeEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return nil }
    let end = bytes.firstIndex { byte in
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      return !isLetter && !(0x30...0x39).contains(byte) && !"+-.".utf8.contains(byte)
    }
    guard let end, bytes[end] == UInt8(ascii: ":") else { return nil }
    // `example.com:8080` begins with no scheme.
    let next = bytes[(end + 1)...].first ?? 0
    let hasPoint = bytes[..<end].contains(UInt8(ascii: "."))
    return hasPoint && (0x30...0x39).contains(next) ? nil : end
  }

  private static func host(_ authority: ArraySlice<UInt8>) -> String? {
    var host = authority
    if let sign = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(sign + 1)...] }
    if let colon = host.lastIndex(of: UInt8(ascii: ":")),
      host[(colon + 1)...].allSatisfy({ (0x30...0x39).contains($0) })
    {
      host = host[..<colon]
    }
    if host.last == UInt8(ascii: ".") { host.removeLast() }
    return host.isEmpty ? nil : String(decoding: host, as: UTF8.self).lowercased()
  }
}
