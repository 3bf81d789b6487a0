import CLibXML2

/// The library that makes the artifacts.
package enum ArtifactLibrary {
  /// Its name and the version that the program was built with.
  package static let name = "libxml2 \(LIBXML_DOTTED_VERSION)"
}
