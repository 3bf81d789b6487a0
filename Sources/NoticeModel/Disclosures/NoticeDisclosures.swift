import SourceText

/// What a notice discloses.
package struct NoticeDisclosures: Sendable {
  /// The language whose evidence was looked for.
  ///
  /// `nil` where no evidence is known for the notice's language, or the notice has no text; nothing can
  /// be said then.
  package let language: String?
  /// What the text answers to the questions of profiles; those that it leaves open are missing.
  package let answers: [ProfileQuestion: Bool]
  private let assessments: [Disclosure: DisclosureAssessment]

  /// Takes assessments.
  init(
    language: String?, answers: [ProfileQuestion: Bool] = [:], _ assessments: [DisclosureAssessment]
  ) {
    self.language = language
    self.answers = answers
    self.assessments = Dictionary(
      assessments.map { ($0.disclosure, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the notice makes a disclosure; `nil` where nothing can be said.
  package subscript(disclosure: Disclosure) -> DisclosureAssessment? { assessments[disclosure] }

  /// All assessments, in the order of ``Disclosure``.
  package var all: [DisclosureAssessment] { Disclosure.allCases.compactMap { assessments[$0] } }
}
