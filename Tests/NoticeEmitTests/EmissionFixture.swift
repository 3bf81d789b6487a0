import NoticeModel
import SourceText

@testable import NoticeEmit

/// Compiles small notices in tests.
enum EmissionFixture {
  /// A notice in English with front matter and a body.
  static func notice(_ body: String, locale: String = "en", title: String = "Notice") -> Notice {
    let text = "---\ntitle: \(title)\nslug: /legal/notice\nlocale: \(locale)\n---\n\n\(body)"
    return Notice(source: SourceFile(path: "locales/\(locale)/notice.md", text: text))
  }

  /// An artifact of a notice as text.
  static func artifact(
    _ format: ArtifactFormat, _ body: String, locale: String = "en", title: String = "Notice"
  ) throws -> String {
    let emitter = try NoticeEmitter(notice: notice(body, locale: locale, title: title))
    return String(decoding: try emitter.artifact(format).bytes, as: UTF8.self)
  }

  /// What stands behind the title on the page.
  static func main(_ body: String) throws -> String {
    let page = try artifact(.html, body)
    let start = "<main>\n<h1>Notice</h1>\n"
    let end = "</main>\n"
    guard let low = page.firstRange(of: start), let high = page.firstRange(of: end) else {
      return page
    }
    return String(page[low.upperBound..<high.lowerBound])
  }

  /// What stands behind the title in the text.
  static func text(_ body: String) throws -> String {
    let text = try artifact(.text, body)
    let start = "Notice\n======\n\n"
    return text.hasPrefix(start) ? String(text.dropFirst(start.count)) : text
  }

  /// The kinds of markup that a notice loses.
  static func dropped(_ body: String) throws -> [DroppedMarkup.Kind] {
    try NoticeEmitter(notice: notice(body)).droppedMarkup.map(\.kind)
  }
}
