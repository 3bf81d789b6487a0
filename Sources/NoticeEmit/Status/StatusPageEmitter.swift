import NoticeParity

/// Makes the status page: a libxml2 tree, serialised by libxml2.
package struct StatusPageEmitter: ~Copyable {
  let page: StatusPage
  let limit: StatusPageLimit
  var writer: XMLTreeWriter

  /// The page as HTML. It needs no script and no other file.
  package static func html(of page: StatusPage) throws(EmissionError) -> [UInt8] {
    do throws(LibXML2Error) {
      let limit = StatusPageLimit(for: page)
      var emitter = StatusPageEmitter(
        page: limit.abridged(page), limit: limit, writer: try XMLTreeWriter.html())
      emitter.writePage()
      return try emitter.writer.finish()
    } catch {
      throw .library(error)
    }
  }

  private mutating func writePage() {
    writer.open("html")
    writer.attribute("lang", "en")
    writer.text("\n")
    writeHead()
    writer.open("body")
    writer.text("\n")
    writer.open("a")
    writer.attribute("class", "skip")
    writer.attribute("href", "#main")
    writer.text("Skip to the translations")
    writer.close()
    writer.text("\n")
    writeHeader()
    writer.open("main")
    writer.attribute("id", "main")
    writer.text("\n")
    writeFilters()
    for (index, document) in page.documents.enumerated() { write(document, at: index) }
    writer.close()
    writer.text("\n")
    writer.close()
    writer.text("\n")
    writer.close()
  }

  private mutating func writeHead() {
    writer.open("head")
    writer.text("\n")
    writeEmpty("meta", ["charset": "utf-8"])
    writer.element("title", "Translation status")
    writer.text("\n")
    writeEmpty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    writer.element("style", StatusPageStyle.css(locales: page.locales.count))
    writer.close()
    writer.text("\n")
  }

  /// Writes an element without content on a line.
  mutating func writeEmpty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    writer.open(name)
    for (name, value) in attributes { writer.attribute(name, value) }
    writer.close()
    writer.text("\n")
  }

  /// Opens an element with a class.
  mutating func open(_ name: String, _ classes: String) {
    writer.open(name)
    if !classes.isEmpty { writer.attribute("class", classes) }
  }

  /// Writes an element with a class that holds nothing but text.
  mutating func element(_ name: String, _ classes: String, _ text: String) {
    open(name, classes)
    writer.text(text)
    writer.close()
  }

  /// Gives the open element a language and, where it is another than the page's, its direction.
  mutating func language(_ locale: StatusPage.Locale) {
    writer.attribute("lang", locale.tag)
    if locale.isRightToLeft { writer.attribute("dir", "rtl") }
  }

  /// The choice of a locale and of a kind, as radio buttons.
  private mutating func writeFilters() {
    writer.open("form")
    writer.attribute("aria-label", "Filters")
    writer.text("\n")
    let locales = page.locales.enumerated().map { ("locale-\($0)", $1.tag) }
    writeChoice("Locale", "locale", [("locale-all", "all")] + locales)
    let kinds = StatusPage.Kind.allCases.map { ("kind-\($0.rawValue)", $0.label) }
    writeChoice(
      "Show", "kind", [("kind-all", "everything"), ("kind-found", "blocks with findings")] + kinds)
    writer.close()
    writer.text("\n")
  }

  private mutating func writeChoice(
    _ legend: String, _ name: String, _ choices: [(id: String, label: String)]
  ) {
    writer.open("fieldset")
    writer.element("legend", legend)
    for (index, choice) in choices.enumerated() {
      writer.open("label")
      writer.open("input")
      writer.attribute("type", "radio")
      writer.attribute("name", name)
      writer.attribute("id", choice.id)
      if index == 0 { writer.attribute("checked", "checked") }
      writer.close()
      writer.text(choice.label)
      writer.close()
      writer.text("\n")
    }
    writer.close()
    writer.text("\n")
  }
}
