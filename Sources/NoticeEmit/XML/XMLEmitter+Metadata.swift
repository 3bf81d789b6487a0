import NoticeModel
import SourceText

extension XMLEmitter {
  /// Writes what the front matter says.
  mutating func writeMetadata() {
    let metadata = source.notice.metadata
    writeValue("title", metadata.title)
    writeValue("slug", metadata.slug)
    writeValue("locale", metadata.locale)
    writeValue("description", metadata.description)
    writeValue("effective", metadata.effective, date: metadata.effectiveDate)
    writeValue("updated", metadata.updated, date: metadata.updatedDate)
    writeValue("version", metadata.version)
    for profile in metadata.profiles { writeValue("profile", profile) }
    for disclosure in metadata.disclosures { write(disclosure) }
    for divergence in metadata.divergences { write(divergence) }
    if let frontMatter = source.tree.frontMatter {
      openLine("frontMatter")
      writePlace(frontMatter.span)
      writeRange("content-range", frontMatter.contentSpan)
      writer.attribute("closed", frontMatter.isClosed ? "true" : "false")
      writer.text(source.tree.source.slice(frontMatter.span))
      writer.close()
    }
  }

  private mutating func writeValue(
    _ name: String, _ value: Located<String>?, date: CalendarDate? = nil
  ) {
    guard let value else { return }
    openLine(name)
    if let date { writer.attribute("value", date.description) }
    writePlace(value.span)
    writer.text(value.value)
    writer.close()
  }

  private mutating func write(_ disclosure: DisclosureDeclaration) {
    openLine("declaration")
    writer.attribute("id", disclosure.id.value)
    switch disclosure.status {
    case .covered(let place):
      writer.attribute("status", "covered")
      if let place { writer.attribute("by", place.value) }
    case .notApplicable: writer.attribute("status", "not-applicable")
    }
    writePlace(disclosure.span)
    writer.text(disclosure.reason?.value ?? "")
    writer.close()
  }

  private mutating func write(_ divergence: DivergenceDeclaration) {
    openLine("divergence")
    if let scope = divergence.scope { writer.attribute("scope", scope.value) }
    if let owner = divergence.owner { writer.attribute("owner", owner.value) }
    if let until = divergence.until { writer.attribute("until", until.value) }
    writePlace(divergence.span)
    writer.text(divergence.reason?.value ?? "")
    writer.close()
  }
}
