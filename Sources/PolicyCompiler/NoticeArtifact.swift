import NoticeEmit

/// A compiled notice. The same notice always gives the same bytes.
public struct NoticeArtifact: Hashable, Sendable {
  /// What a notice can be compiled to.
  public enum Format: String, CaseIterable, Sendable {
    /// A complete HTML5 page.
    case html
    /// Plain text, wrapped.
    case text
    /// XML with the notice's structure and facts.
    case xml
  }

  /// What it is.
  public let format: Format
  /// Where `policyc build` would write it, below the output folder: `en/legal/privacy-policy.html`.
  public let relativePath: String
  /// Its content in UTF-8.
  public let bytes: [UInt8]

  init(_ artifact: Artifact, format: Format) {
    self.format = format
    relativePath = artifact.relativePath
    bytes = artifact.bytes
  }
}

extension NoticeArtifact.Format {
  var format: ArtifactFormat {
    switch self {
    case .html: .html
    case .text: .text
    case .xml: .xml
    }
  }
}
