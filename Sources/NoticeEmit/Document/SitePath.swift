import NoticeModel

/// Addresses of artifacts.
enum SitePath {
  /// A path with what a URL may not hold percent-encoded, as are `%`, `?` and `#`.
  static func encoded(_ path: String) -> String {
    PercentEncoding.encoded(path, keeping: "/!$&'()*+,;=@")
  }

  /// The address of one file as another one below the same folder names it.
  static func relative(_ path: String, from page: String) -> String {
    let target = path.split(separator: "/")
    let folders = page.split(separator: "/").dropLast()
    let shared = zip(target.dropLast(), folders).prefix { $0 == $1 }.count
    let upward = [Substring](repeating: "..", count: folders.count - shared)
    return encoded((upward + target.dropFirst(shared)).joined(separator: "/"))
  }
}
