import NoticeModel
import NoticeParity
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
    _ format: ArtifactFormat, _ body: String, locale: String = "en", title: String = "Notice",
    options: EmissionOptions = EmissionOptions()
  ) throws -> String {
    let emitter = try NoticeEmitter(
      notice: notice(body, locale: locale, title: title), options: options)
    return String(decoding: try emitter.artifact(format).bytes, as: UTF8.self)
  }

  /// What stands behind the title on the page.
  static func main(_ body: String, locale: String = "en") throws -> String {
    let page = try artifact(.html, body, locale: locale)
    let start = "<div class=\"text\">\n"
    let end = "</div>\n</main>\n"
    guard let low = page.firstRange(of: start), let high = page.firstRange(of: end) else {
      return page
    }
    return String(page[low.upperBound..<high.lowerBound])
  }

  /// A source and its translations as artifacts of one document, in the order given.
  static func pages(
    _ bodies: [(locale: String, body: String)], options: EmissionOptions = EmissionOptions()
  ) throws -> [String] {
    let notices = bodies.map { notice($0.body, locale: $0.locale) }
    var context = NoticeContext()
    context.editions = notices.enumerated().compactMap {
      NoticeEdition($0.element, isSource: $0.offset == 0)
    }
    return try notices.enumerated().map { index, notice in
      if index > 0 {
        context.source = notices[0]
        context.alignment = Alignment(source: notices[0], translation: notice)
      }
      let emitter = try NoticeEmitter(notice: notice, context: context, options: options)
      return String(decoding: try emitter.artifact(.html).bytes, as: UTF8.self)
    }
  }

  /// What stands behind the title in the text.
  static func text(_ body: String, locale: String = "en") throws -> String {
    let text = try artifact(.text, body, locale: locale)
    let start = "Notice\n======\n\n"
    return text.hasPrefix(start) ? String(text.dropFirst(start.count)) : text
  }

  /// The kinds of markup that a notice loses.
  static func dropped(_ body: String) throws -> [DroppedMarkup.Kind] {
    try NoticeEmitter(notice: notice(body)).droppedMarkup.map(\.kind)
  }
}
