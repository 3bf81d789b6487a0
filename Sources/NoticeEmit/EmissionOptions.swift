/// How artifacts are made, the same for all notices of a run.
package struct EmissionOptions: Sendable {
  /// Where the output folder will be on the web; `nil` where pages name each other relatively.
  package var baseURL: BaseURL?
  /// The site's name, shown above each page and behind each title.
  package var siteName: String?
  /// Whether the HTML is the notice alone, for a page that somebody else makes.
  package var isFragment = false
  /// What stands in front of every id in the HTML.
  package var idPrefix = ""
  /// The page that is put around each notice instead of the built-in one.
  package var template: PageTemplate?
  /// The columns of a line of text.
  package var textWidth = TextEmitter.defaultWidth

  /// The usual artifacts.
  package init() {}

  /// The narrowest and the widest line that text can be set in.
  package static let textWidths = 32...1000

  /// Whether a text may stand in front of ids: a letter, then letters, digits, `-` and `_`, so that
  /// what follows it is an id in CSS and in addresses, too.
  package static func isIdentifierPrefix(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    let isLetter = (0x61...0x7A).contains(first | 0x20)
    return isLetter && text.utf8.count <= 64 && RawHTMLAttribute.isClassList(text)
      && !text.utf8.contains(0x20)
  }
}
