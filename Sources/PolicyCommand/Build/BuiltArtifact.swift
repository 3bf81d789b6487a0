import NoticeEmit
import NoticeLint
import NoticeModel
import SourceText

/// An artifact and the notice that it was made from.
struct BuiltArtifact: Sendable {
  let artifact: Artifact
  /// The digest of its bytes.
  let digest: SHA256
  let file: CheckedFile
  /// What the list of documents says of the notice.
  let edition: NoticeEdition?
  /// How many errors the notice has that were allowed.
  let errors: Int

  init(
    _ artifact: Artifact, _ digest: SHA256, of file: CheckedFile, _ notice: PublishableNotice
  ) {
    self.artifact = artifact
    self.digest = digest
    self.file = file
    edition = NoticeEdition(notice.notice, isSource: false)
    errors = notice.errors.count
  }
}
