/// The XML vocabulary of a compiled notice.
///
/// `notice` holds `metadata`, `facts`, `disclosures` and `body`. The body holds sections, nested as the headings
/// are, and blocks; blocks hold text and inlines. Places in the source are UTF-8 offsets from 0 with a
/// length in bytes, lines count from 1.
package enum XMLVocabulary {
  /// The namespace of all elements.
  package static let namespace = "urn:policyc:notice:1"
  /// The version in the root's `version`; it changes when a reader of the old one would go wrong.
  package static let version = "1"

  /// The deepest level that is still set in further than the one around it.
  static let maximumIndentation = 32
}
