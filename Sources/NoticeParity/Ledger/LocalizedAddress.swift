import NoticeModel

/// An address on the web with the parts left out that differ from language to language.
///
/// `https://example.com/de/datenschutz?hl=de` and `https://example.com/en-US/datenschutz?hl=en` are
/// one address: the locale is `{locale}` in both.
enum LocalizedAddress {
  private static let placeholder = "{locale}"

  /// The address without locale.
  ///
  /// - Parameter locales: The locales of the notice and of its source.
  static func neutral(_ address: String, locales: [LocaleTag]) -> String {
    let names = Set(locales.flatMap { [$0.description, $0.language] }.map { $0.lowercased() })
    func isLocale(_ part: Substring) -> Bool {
      let tag = String(part.lowercased().map { $0 == "_" ? "-" : $0 })
      return names.contains(tag)
    }
    let pieces = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var segments = pieces[0].split(separator: "/", omittingEmptySubsequences: false)
    // The third part of `https://host/…` is the host.
    let hasHost = segments.count > 2 && segments[0].hasSuffix(":") && segments[1].isEmpty
    if hasHost {
      let labels = segments[2].split(separator: ".", omittingEmptySubsequences: false)
      if labels.count > 2, isLocale(labels[0]) {
        segments[2] = Substring(
          ([placeholder] + labels.dropFirst().map(String.init)).joined(separator: "."))
      } else {
        segments[2] = Substring(segments[2].lowercased())
      }
    }
    for index in segments.indices.dropFirst(hasHost ? 3 : 0) {
      // A page may have the locale for its name: `terms/de.html`.
      let name = segments[index].split(separator: ".", maxSplits: 1).first ?? ""
      guard isLocale(name) else { continue }
      segments[index] = placeholder + segments[index][name.endIndex...]
    }
    var neutral = segments.joined(separator: "/")
    guard pieces.count > 1 else { return neutral }
    let query = pieces[1].split(separator: "&", omittingEmptySubsequences: false).map { field in
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 && isLocale(parts[1]) ? "\(parts[0])=\(placeholder)" : String(field)
    }
    neutral += "?" + query.joined(separator: "&")
    return neutral
  }
}
