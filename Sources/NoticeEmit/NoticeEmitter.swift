import NoticeLint
import NoticeModel

/// Compiles one notice that may be published.
package struct NoticeEmitter: Sendable {
  private let source: EmissionSource
  private let locale: LocaleTag
  private let slug: Slug

  /// Gathers what all artifacts of a notice need.
  ///
  /// - Parameter context: The other locales of the document.
  package init(
    _ publishable: PublishableNotice, context: NoticeContext = NoticeContext(),
    options: EmissionOptions = EmissionOptions()
  ) throws(EmissionError) {
    try self.init(notice: publishable.notice, context: context, options: options)
  }

  /// Gathers without proof that the notice may be published: for tests of the emitters.
  init(
    notice: Notice, context: NoticeContext = NoticeContext(),
    options: EmissionOptions = EmissionOptions()
  ) throws(EmissionError) {
    guard let locale = notice.locale else { throw .noLocale }
    guard let slug = notice.metadata.slug.flatMap({ Slug($0.value) }) else { throw .noSlug }
    self.locale = locale
    self.slug = slug
    do throws(LibXML2Error) {
      source = try EmissionSource(notice, context: context, options: options)
    } catch {
      throw .library(error)
    }
  }

  /// The hash that allows the pages' style in a Content-Security-Policy.
  package static var styleHash: String { PageStyle.hash }

  /// A Content-Security-Policy under which the pages work.
  package static var contentSecurityPolicy: String { PageStyle.contentSecurityPolicy }

  /// The markup of the notice that its artifacts leave out, ordered by place.
  package var droppedMarkup: [DroppedMarkup] { source.rawHTML.dropped }

  /// Makes an artifact and checks it.
  /// - Throws: XML that does not follow the vocabulary's schemas is never handed out.
  package func artifact(_ format: ArtifactFormat) throws(EmissionError) -> Artifact {
    let spool = MemorySpool()
    try draft(of: format, in: spool).check()
    return Artifact(
      format: format,
      relativePath: Artifact.relativePath(locale: locale, slug: slug, format: format),
      bytes: spool.bytes)
  }

  /// Makes an artifact. Artifacts can be made, and drafts be checked, on several threads at a time.
  ///
  /// - Parameter spool: What takes its bytes.
  package func draft(
    of format: ArtifactFormat, in spool: some ArtifactSpool
  ) throws(EmissionError) -> ArtifactDraft {
    do throws(LibXML2Error) {
      let rest =
        switch format {
        case .html: try HTMLEmitter.page(of: source, to: spool)
        case .text: try TextEmitter.text(of: source, width: source.options.textWidth, to: spool)
        case .xml: try XMLEmitter.document(of: source, to: spool)
        }
      spool.append(rest)
      return ArtifactDraft(format: format, spool: spool)
    } catch {
      throw .library(error)
    }
  }
}
