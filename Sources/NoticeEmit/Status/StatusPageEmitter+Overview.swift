extension StatusPageEmitter {
  /// The title and the matrix of documents by locales.
  mutating func writeHeader() {
    writer.open("header")
    writer.text("\n")
    writer.element("h1", "Translation status")
    writer.text("\n")
    open("div", "wide")
    writer.attribute("role", "region")
    writer.attribute("aria-label", "Documents by locales")
    writer.attribute("tabindex", "0")
    writer.open("table")
    writer.element(
      "caption", "Sections translated, of all; sections stale, of those signed off; findings")
    writer.open("thead")
    writer.open("tr")
    writeHeading("col", "Document")
    for (index, locale) in page.locales.enumerated() {
      writer.open("th")
      writer.attribute("scope", "col")
      writer.open("label")
      writer.attribute("for", "locale-\(index)")
      writer.text(locale.tag)
      writer.close()
      writer.close()
    }
    writer.close()
    writer.close()
    writer.text("\n")
    writer.open("tbody")
    for (index, document) in page.documents.enumerated() { writeOverview(document, at: index) }
    writer.close()
    writer.close()
    writer.close()
    writer.text("\n")
    writer.close()
    writer.text("\n")
  }

  private mutating func writeOverview(_ document: StatusPage.Document, at index: Int) {
    writer.open("tr")
    writer.open("th")
    writer.attribute("scope", "row")
    writer.open("a")
    writer.attribute("href", "#document-\(index)")
    writer.text(document.name)
    writer.close()
    let noun = document.sections == 1 ? "section" : "sections"
    let source = document.source.map { "\($0.tag), \(document.sections) \(noun)" }
    element("small", "", source ?? "no source")
    writer.close()
    for progress in document.progress {
      writer.open("td")
      if let progress {
        write(progress)
      } else if document.source != nil {
        writer.text("0/\(document.sections)")
        element("small", "error", "not there")
      }
      writer.close()
    }
    writer.close()
    writer.text("\n")
  }

  private mutating func write(_ progress: StatusPage.Progress) {
    let isWhole = progress.translated == progress.sections
    element("span", isWhole ? "good" : "", "\(progress.translated)/\(progress.sections)")
    if let stale = progress.stale, stale.signed == 0 {
      element("small", "", "not signed off")
    } else if let stale = progress.stale {
      element(
        "small", stale.count > 0 ? "warning" : "", "\(stale.count)/\(stale.signed) stale")
    }
    for (count, noun) in [
      (progress.errors, "error"), (progress.warnings, "warning"), (progress.notes, "note"),
    ] where count > 0 {
      element("small", noun, "\(count) \(noun)\(count == 1 ? "" : "s")")
    }
  }

  /// The facts of a document by locale; values that not all have are marked.
  mutating func writeFacts(of document: StatusPage.Document) {
    guard !document.facts.isEmpty else { return }
    open("div", "wide facts")
    writer.attribute("role", "region")
    writer.attribute("aria-label", "Facts in \(document.name)")
    writer.attribute("tabindex", "0")
    writer.open("table")
    writer.element("caption", "Facts, and how often each locale states them")
    writer.open("thead")
    writer.open("tr")
    writeHeading("col", "Kind")
    writeHeading("col", "Value")
    writeHeading("col", document.source?.tag ?? "source")
    for locale in page.locales { writeHeading("col", locale.tag) }
    writer.close()
    writer.close()
    writer.open("tbody")
    for fact in document.facts {
      writer.open("tr")
      writer.element("td", fact.kind)
      writeHeading("row", fact.value)
      writer.element("td", String(fact.source))
      for count in fact.translations {
        let isOdd = count.map { ($0 == 0) != (fact.source == 0) } ?? false
        element("td", isOdd ? "odd" : "", count.map { isOdd ? "\($0) !" : String($0) } ?? "")
      }
      writer.close()
      writer.text("\n")
    }
    writer.close()
    writer.close()
    writer.close()
    writer.text("\n")
  }

  private mutating func writeHeading(_ scope: String, _ text: String) {
    writer.open("th")
    writer.attribute("scope", scope)
    writer.text(text)
    writer.close()
  }
}
