/// What a notice discloses.
package struct NoticeDisclosures: Sendable {
  /// The language whose evidence was looked for.
  ///
  /// `nil` where no evidence is known for the notice's language, or the notice has no text; nothing can
  /// be said then.
  package let language: String?
  private let assessments: [Disclosure: DisclosureAssessment]

  /// Takes assessments.
  init(language: String?, _ assessments: [DisclosureAssessment]) {
    self.language = language
    self.assessments = Dictionary(
      assessments.map { ($0.disclosure, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the notice makes a disclosure; `nil` where nothing can be said.
  package subscript(disclosure: Disclosure) -> DisclosureAssessment? { assessments[disclosure] }
}
