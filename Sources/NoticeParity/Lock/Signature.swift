import SourceText

/// One section of one translation as it was signed off.
package struct Signature: Hashable, Sendable {
  /// The source section's ``SectionContent/key`` at the time.
  package var key: String
  /// The digest of the source's section.
  package var source: ContentDigest
  /// The digest of the translation's section; `nil` where there was none.
  package var translation: ContentDigest?
  /// The reason that was given; `nil` where none was.
  package var reason: String?

  /// Makes a signature.
  package init(
    key: String, source: ContentDigest, translation: ContentDigest?, reason: String? = nil
  ) {
    self.key = key
    self.source = source
    self.translation = translation
    self.reason = reason
  }

  /// Four digits that tell whether a line of the lock was changed by hand.
  func check(document: String, locale: String) -> String {
    let fields = [
      document, locale, key, source.description, translation?.description ?? "-", reason ?? "",
    ]
    return String(SHA256(fields.joined(separator: "\n")).hexadecimal.prefix(4))
  }
}
