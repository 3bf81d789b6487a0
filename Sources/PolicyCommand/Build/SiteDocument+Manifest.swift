import NoticeEmit
import NoticeModel

extension SiteDocument {
  /// The documents whose pages a manifest lists, each with its source first.
  static func documents(
    of manifest: BuildManifest, sourceLocale: LocaleTag?
  ) -> [SiteDocument] {
    var documents: [String: [SiteDocument.Page]] = [:]
    for entry in manifest.entries where entry.format == ArtifactFormat.html.rawValue {
      guard let origin = entry.origin, let locale = LocaleTag(origin.locale) else { continue }
      documents[origin.document, default: []].append(
        Page(
          locale: locale, path: entry.path, title: origin.title, updated: origin.updated))
    }
    return documents.sorted { $0.key < $1.key }.map { document, pages in
      let ordered = pages.sorted { $0.locale < $1.locale }
      let source =
        ordered.first { $0.locale == sourceLocale }
        ?? ordered.first { $0.locale.language == sourceLocale?.language }
      return SiteDocument(
        name: document,
        pages: (source.map { [$0] } ?? []) + ordered.filter { $0.locale != source?.locale },
        hasSource: source != nil)
    }
  }
}
