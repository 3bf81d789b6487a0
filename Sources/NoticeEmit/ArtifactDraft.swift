import SourceText

/// An artifact that was made and is not yet checked.
package struct ArtifactDraft: Sendable {
  private static let portion = 1 << 16

  package let format: ArtifactFormat
  let spool: any ArtifactSpool

  /// The size in bytes.
  package var size: Int { spool.size }

  /// The digest of its bytes.
  package var digest: SHA256 {
    var digester = SHA256.Digester()
    var offset = 0
    while true {
      let bytes = spool.bytes(from: offset, count: Self.portion)
      guard !bytes.isEmpty else { return digester.digest }
      digester.append(bytes)
      offset += bytes.count
    }
  }

  /// Checks it. Until then its bytes are for nobody.
  /// - Throws: XML that does not follow the vocabulary's schemas.
  package func check() throws(EmissionError) {
    guard format == .xml else { return }
    let complaint: String?
    do throws(LibXML2Error) {
      complaint = try XMLValidator.complaint(about: spool)
    } catch {
      throw .library(error)
    }
    if let complaint { throw .invalid(complaint) }
  }
}
