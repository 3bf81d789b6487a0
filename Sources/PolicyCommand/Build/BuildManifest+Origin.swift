import NoticeEmit
import NoticeLint
import SourceText

extension BuildManifest {
  /// The notice that an artifact was made from.
  struct Origin: Hashable, Sendable {
    var locale: String
    var document: String
    var title: String
    var updated: String?
    var path: String
    var sha256: String
    /// How many errors it has that were allowed.
    var errors = 0
  }
}

extension BuildManifest.Origin {
  /// What a manifest says of a notice that was compiled.
  init(_ file: CheckedFile, _ publishable: PublishableNotice) {
    let edition = NoticeEdition(publishable.notice, isSource: false)
    self.init(
      locale: publishable.notice.locale?.description ?? "", document: file.location.document,
      title: edition?.title ?? "", updated: edition?.updated?.description,
      path: file.location.path, sha256: SHA256(file.source.bytes).hexadecimal,
      errors: publishable.errors.count)
  }
}
