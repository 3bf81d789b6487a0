/// A section of the source and what has become of its sign-off.
package struct SectionState: Sendable {
  /// What has become of it.
  package enum Status: Sendable {
    /// The source is as it was signed.
    case current
    /// The source has changed since.
    case stale([BlockChange])
    /// The source has gained the section since, and the translation has not.
    case added
    /// The source has lost the section since, and the translation still has it.
    case removed
    /// Nobody has signed it, and the translation has it.
    case unsigned
  }

  /// What has become of it.
  package var status: Status
  /// The position in the source's ``NoticeContent/sections``; `nil` for a section that is gone.
  package var source: Int?
  /// The position in the translation's ``NoticeContent/sections``; `nil` where it has no such section.
  package var translation: Int?
  /// The signature; `nil` where there is none.
  package var signature: Signature?
  /// Whether the translation has changed since it was signed.
  package var isTranslationChanged = false
}
