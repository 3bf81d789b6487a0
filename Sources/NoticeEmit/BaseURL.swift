/// The address of the output folder on the web.
package struct BaseURL: Hashable, Sendable {
  /// The address, with a `/` at its end.
  package let text: String

  /// Reads an address: `http` or `https`, a host, perhaps a path; neither query nor fragment.
  package init?(_ address: String) {
    guard let target = LinkTarget(address), target.scheme == "http" || target.scheme == "https"
    else { return nil }
    let url = target.url
    guard !url.utf8.contains(UInt8(ascii: "?")), !url.utf8.contains(UInt8(ascii: "#")),
      let slashes = url.firstRange(of: "://")
    else { return nil }
    let host = url[slashes.upperBound...].prefix { $0 != "/" }
    guard let first = host.utf8.first, first != UInt8(ascii: ":"),
      !host.utf8.contains(UInt8(ascii: "@"))
    else { return nil }
    text = url.hasSuffix("/") ? url : url + "/"
  }

  /// The address of a file below the output folder.
  package func address(of path: String) -> String { text + SitePath.encoded(path) }
}
