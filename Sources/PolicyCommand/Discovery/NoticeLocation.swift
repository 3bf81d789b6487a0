import NoticeModel

/// Where a notice is and what its path says about it.
struct NoticeLocation: Hashable, Sendable {
  /// The file; `nil` for standard input.
  let file: AbsolutePath?
  /// The path in findings: relative to the root, with `/`.
  let path: String
  /// The locale as the path writes it; `nil` for a notice of its own.
  let locale: String?
  /// The locale's tag; `nil` for a notice of its own.
  let tag: LocaleTag?
  /// What names the notice set: the layout's `{document}`, or the path of a notice of its own.
  let document: String

  init(file: AbsolutePath?, path: String, match: Layout.Match?) {
    self.file = file
    self.path = path
    locale = match?.locale
    tag = match?.tag
    document = match?.document ?? Self.stem(of: path)
  }

  /// Makes a place whose path names no language.
  init(file: AbsolutePath, path: String, locale: String, document: String) {
    self.file = file
    self.path = path
    self.locale = locale
    tag = nil
    self.document = document
  }

  /// Whether the path has a folder for the locale that is no language's.
  var hasUnknownLocale: Bool { locale != nil && tag == nil }

  /// Whether the path writes the locale as its tag is written.
  var isCanonical: Bool { locale == tag?.description }

  /// The path without the file name's extension.
  private static func stem(of path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > path.lastIndex(of: "/") ?? path.startIndex
    else { return path }
    return String(path[..<dot])
  }
}
