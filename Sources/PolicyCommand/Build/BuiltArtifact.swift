import NoticeEmit
import SourceText

/// An artifact that was staged, and the notice that it was made from.
struct BuiltArtifact: Sendable {
  /// Its place below the output folder.
  let path: String
  let format: ArtifactFormat
  /// The size in bytes.
  let size: Int
  /// The digest of its bytes.
  let digest: SHA256
  /// Whether its place held other bytes.
  let isChanged: Bool
  /// What it was made from.
  let origin: BuildManifest.Origin
}
