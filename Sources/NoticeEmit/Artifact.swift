import NoticeModel

/// A compiled notice: the same notice always gives the same bytes. Writing it is a step of its own.
package struct Artifact: Hashable, Sendable {
  /// What it is.
  package let format: ArtifactFormat
  /// Its place below the output folder, with `/`: `en/legal/privacy-policy.html`.
  package let relativePath: String
  /// Its content in UTF-8.
  package let bytes: [UInt8]

  /// The place of a notice's artifact below the output folder.
  package static func relativePath(
    locale: LocaleTag, slug: Slug, format: ArtifactFormat
  ) -> String {
    "\(locale.description)/\(slug.relativePath).\(format.fileExtension)"
  }
}
