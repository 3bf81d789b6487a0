import NoticeParity
import SourceText

extension StatusPageEmitter {
  /// A document, block by block.
  mutating func write(_ document: StatusPage.Document, at index: Int) {
    writer.open("section")
    writer.attribute("aria-labelledby", "document-\(index)")
    writer.text("\n")
    writer.open("h2")
    writer.attribute("id", "document-\(index)")
    writer.text(document.name)
    writer.close()
    writer.text("\n")
    for path in document.orphans { writer.element("p", "\(path) has no source.") }
    switch limit {
    case .none: break
    case .characters:
      writer.element("p", "Blocks without findings are cut, so that the page stays small.")
    case .findings(let most):
      let also =
        most == .max ? "" : ", and so are findings behind the first \(most) of each locale"
      writer.element(
        "p",
        "Blocks without findings are left out\(also), so that the page stays small; name a "
          + "document to see it whole.")
    }
    writeFacts(of: document)
    if let source = document.source { writeBlocks(of: document, source) }
    writer.close()
    writer.text("\n")
  }

  private mutating func writeBlocks(of document: StatusPage.Document, _ source: StatusPage.Locale) {
    open("ol", "blocks")
    writer.text("\n")
    for block in document.blocks where limit.shows(block) {
      var classes = "b"
      if block.isHeading { classes += " g" }
      if block.source == nil { classes += " x" }
      open("li", classes)
      open("div", "s" + Self.classes(of: block.findings))
      if let name = block.name { element("p", "tag", name) }
      if let text = block.source {
        let hasFindings =
          !block.findings.isEmpty || block.translations.contains { !$0.findings.isEmpty }
        open(block.isHeading ? "h3" : "p", "")
        language(source)
        write(limit.cut(text, hasFindings: hasFindings))
        writer.close()
      } else {
        element("p", "none", "not in the source")
      }
      write(block.findings)
      writer.close()
      writer.open("div")
      for translation in block.translations where limit.shows(translation) {
        write(translation, isHeading: block.isHeading)
      }
      writer.close()
      writer.close()
      writer.text("\n")
    }
    writer.close()
    writer.text("\n")
  }

  private mutating func write(_ translation: StatusPage.Translation, isHeading: Bool) {
    let locale = page.locales[translation.locale]
    var classes = "t l-\(translation.locale)" + Self.classes(of: translation.findings)
    if translation.text == nil, !translation.findings.contains(where: { $0.kind == .missing }) {
      classes += " k-missing"
      if translation.findings.isEmpty { classes += " k-found" }
    }
    open("div", classes)
    element("span", "tag", locale.tag)
    if let text = translation.text {
      open("p", isHeading ? "h" : "")
      language(locale)
      write(limit.cut(text, hasFindings: !translation.findings.isEmpty))
      writer.close()
    } else {
      element("p", "none", "not translated")
    }
    write(translation.findings)
    writer.close()
  }

  private mutating func write(_ findings: [StatusPage.Finding]) {
    guard !findings.isEmpty else { return }
    open("ul", "f")
    for finding in findings {
      open("li", finding.severity.rawValue)
      writer.element("b", finding.severity.rawValue)
      writer.text(": ")
      writeWords(finding.message)
      writer.text(" ")
      element("code", "rule", finding.rule)
      for difference in finding.differences {
        writer.open("p")
        write(difference)
        writer.close()
      }
      for quotation in finding.quotations {
        writer.open("p")
        writeWords(quotation.name)
        if !quotation.text.isEmpty {
          writer.text(": ")
          writer.open("q")
          writer.attribute("dir", "auto")
          writer.text(quotation.text)
          writer.close()
        }
        writer.close()
      }
      if let help = finding.help {
        open("p", "help")
        writeWords(help)
        writer.close()
      }
      writer.close()
    }
    writer.close()
  }

  /// Writes words of a message; what stands between backticks is code.
  private mutating func writeWords(_ words: String) {
    let parts = words.split(separator: "`", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      // A last backtick without partner stays.
      if index % 2 == 1, index < parts.count - 1 {
        writer.element("code", String(part))
      } else {
        writer.text((index % 2 == 1 ? "`" : "") + part)
      }
    }
  }

  private mutating func write(_ difference: WordDifference) {
    writer.element("span", "source: ")
    writer.open("q")
    writer.attribute("dir", "auto")
    for (part, hasBlank) in difference.abridged(context: 6) {
      if hasBlank { writer.text(" ") }
      switch part {
      case .kept(let text): writer.text(text)
      case .removed(let text): writer.element("del", text)
      case .added(let text): writer.element("ins", text)
      }
    }
    writer.close()
  }

  /// The classes by which the filters find a cell.
  private static func classes(of findings: [StatusPage.Finding]) -> String {
    guard !findings.isEmpty else { return "" }
    let kinds = Set(findings.map(\.kind.rawValue)).sorted()
    return " k-found" + kinds.map { " k-\($0)" }.joined()
  }
}
