import MarkdownSyntax
import NoticeModel

extension HTMLEmitter {
  /// Writes what stands above the notice: the site's name and the other languages.
  mutating func writeBanner() {
    let hasLanguages = source.context.editions.count > 1
    guard hasLanguages || source.options.siteName != nil else { return }
    writer.open("header")
    writer.attribute("class", "banner")
    writer.text("\n")
    if let name = source.options.siteName {
      writer.open("p")
      if let base = source.options.baseURL {
        writer.open("a")
        writer.attribute("href", base.text)
        writer.element("bdi", name)
        writer.close()
      } else {
        writer.element("bdi", name)
      }
      closeLine()
    }
    if hasLanguages { writeLanguages() }
    closeLine()
  }

  /// Writes the links to the other languages, each named in itself.
  mutating func writeLanguages() {
    guard source.context.editions.count > 1 else { return }
    writer.open("nav")
    writer.attribute("class", "languages")
    if words.isForeign { writer.attribute("lang", "en") }
    writer.attribute("aria-label", words.languages)
    writer.text("\n")
    guard source.context.listsEditions else {
      writer.open("a")
      writer.attribute("href", source.indexAddress)
      writer.text(words.languages)
      closeLine()
      closeLine()
      return
    }
    writer.open("details")
    writer.text("\n")
    writer.open("summary")
    let own = source.notice.locale
    if words.isForeign, let own { writeLanguage(of: own) }
    writer.text(own.map { LanguageName.name(of: $0) } ?? "")
    closeLine()
    writer.open("ul")
    writer.text("\n")
    for edition in source.context.editions {
      let tag = edition.locale.description
      writer.open("li")
      writer.open("a")
      writer.attribute("href", source.address(of: edition))
      writer.attribute("hreflang", tag)
      writeLanguage(of: edition.locale)
      if edition.locale == own { writer.attribute("aria-current", "page") }
      writer.text(LanguageName.name(of: edition.locale))
      writer.close()
      closeLine()
    }
    closeLine()
    closeLine()
    closeLine()
  }

  /// Writes the table of contents; none for a short notice.
  mutating func writeContents() {
    let entries = source.outline.entries.filter { source.hasText($0.heading) }
    guard entries.count >= Self.fewestContents else { return }
    writer.open("nav")
    writer.attribute("class", "contents")
    if words.isForeign { writer.attribute("lang", "en") }
    writer.attribute("aria-label", words.contents)
    writer.text("\n")
    writer.open("p")
    writer.attribute("aria-hidden", "true")
    writer.text(words.contents)
    closeLine()
    writer.open("ol")
    if words.isForeign { writeLanguage(of: source.notice.locale) }
    writer.text("\n")
    for entry in entries {
      writer.open("li")
      writeContentsLine(entry.heading)
      let children = entry.children.filter { source.hasText($0) }
      if !children.isEmpty {
        writer.text("\n")
        writer.open("ol")
        writer.text("\n")
        for child in children {
          writer.open("li")
          writeContentsLine(child)
          closeLine()
        }
        closeLine()
      }
      closeLine()
    }
    closeLine()
    closeLine()
  }

  /// The fewest sections that a table of contents is worth.
  private static let fewestContents = 3

  private mutating func writeContentsLine(_ heading: Int) {
    guard let anchor = source.anchors[heading] else { return }
    writer.open("a")
    writer.attribute("href", LinkTarget("#" + identifier(anchor))?.url ?? "#")
    writer.text(source.contentsText(heading))
    writer.close()
  }

  /// Writes the days that the front matter gives and the text does not.
  mutating func writeDates() {
    let metadata = source.notice.metadata
    let stated = Set(source.notice.facts.dates.compactMap(\.value.date))
    var lines: [(String, CalendarDate)] = []
    if let date = metadata.effectiveDate, !stated.contains(date) {
      lines.append((words.effective, date))
    }
    if let date = metadata.updatedDate, !stated.contains(date), date != metadata.effectiveDate {
      lines.append((words.updated, date))
    }
    guard !lines.isEmpty else { return }
    writer.open("p")
    writeLanguageOfWords()
    for (index, line) in lines.enumerated() {
      if index > 0 { writer.element("br") }
      writer.text(line.0 + " ")
      writer.open("time")
      writer.attribute("datetime", line.1.description)
      if source.isRightToLeft { writer.attribute("dir", "ltr") }
      writer.text(line.1.description)
      writer.close()
    }
    closeLine()
  }
}

extension EmissionSource {
  /// Whether a heading shows something.
  func hasText(_ heading: Int) -> Bool {
    visibleText(of: heading).contains { !$0.isWhitespace }
      || tree.descendants(heading).contains { tree.kind($0) == .image && target(of: $0) != nil }
  }

  /// A heading's words for the table of contents.
  func contentsText(_ heading: Int) -> String {
    let text = visibleText(of: heading)
    guard text.contains(where: { !$0.isWhitespace }) else {
      return section(beginningWith: heading)?.number?.value ?? "–"
    }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
