import SourceText

/// An artifact that was made and not yet checked. What can be done with its bytes meanwhile does not
/// hand them out.
package struct ArtifactDraft: Sendable {
  private let artifact: Artifact

  init(_ artifact: Artifact) {
    self.artifact = artifact
  }

  /// The digest of its bytes.
  package var digest: SHA256 { SHA256(artifact.bytes) }

  /// The artifact, once it is checked.
  /// - Throws: XML that does not follow the vocabulary's schemas is never handed out.
  package func checked() throws(EmissionError) -> Artifact {
    guard artifact.format == .xml else { return artifact }
    let complaint: String?
    do throws(LibXML2Error) {
      complaint = try XMLValidator.complaint(about: artifact.bytes)
    } catch {
      throw .library(error)
    }
    if let complaint { throw .invalid(complaint) }
    return artifact
  }
}
