/// A BCP 47 language tag, well-formed and in canonical case (RFC 5646, sections 2.1 and 2.1.1).
package struct LocaleTag: Sendable {
  /// The tag in canonical case: `pt-BR`, `zh-Hans-CN`, `x-internal`.
  package let description: String
  /// The primary language in lower case; the whole tag for a grandfathered one, `x` for a private one.
  package let language: String
  /// The extended language subtags in lower case: `yue` in `zh-yue`.
  package let extendedLanguages: [String]
  /// The script in title case: `Hans`.
  package let script: String?
  /// The region: `BR`, `419`.
  package let region: String?
  /// The variants in lower case.
  package let variants: [String]
  /// The extensions, each with its singleton: `u-ca-buddhist`.
  package let extensions: [String]
  /// The private use part with its `x-`.
  package let privateUse: String?
  /// Whether the tag is on RFC 5646's closed list of grandfathered tags.
  package let isGrandfathered: Bool
}

extension LocaleTag: Hashable, Comparable, CustomStringConvertible {
  /// Tags are equal where their canonical forms are.
  package static func == (left: LocaleTag, right: LocaleTag) -> Bool {
    left.description == right.description
  }

  /// Hashes the canonical form.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(description)
  }

  /// Orders by the canonical form.
  package static func < (left: LocaleTag, right: LocaleTag) -> Bool {
    left.description < right.description
  }
}
