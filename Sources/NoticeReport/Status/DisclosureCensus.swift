import NoticeLint
import NoticeModel
import NoticeParity
import SourceText

/// What one notice discloses, with the places that speak for it.
package struct DisclosureCensus: Sendable {
  /// A place.
  package struct Evidence: Sendable {
    /// Its line, from 1.
    package var line: Int
    /// Its place in the file.
    package var span: SourceSpan
    /// What it says: `present`, `denied`, the part that it makes, or what it lacks.
    package var weight: String
    /// The words, in one line and not too many.
    package var quotation: String
  }

  /// A disclosure.
  package struct Row: Sendable {
    /// Its id.
    package var id: String
    /// Whether it is made: `present`, `denied`, `partial` or `absent`.
    package var status: String
    /// The places, those that decided first.
    package var evidence: [Evidence]
  }

  /// The notice's locale; `nil` where none is known.
  package let locale: String?
  /// The notice's path.
  package let path: String
  /// Whether disclosures are asked for: terms of use, for one, are no privacy notice.
  package let isAsked: Bool
  /// The disclosures; empty where none are asked for and where nothing can be said about the language.
  package let rows: [Row]

  /// Looks at a notice.
  package init(_ subject: LintSubject) {
    locale = subject.localeTag
    path = subject.source.path
    isAsked = subject.isAskedForDisclosures
    let source = subject.source
    rows = subject.assessedDisclosures.map { assessment in
      Row(
        id: assessment.disclosure.rawValue, status: assessment.status.rawValue,
        evidence: assessment.evidence.map { evidence in
          Evidence(
            line: source.position(at: evidence.span.start).line, span: evidence.span,
            weight: Self.word(evidence.weight),
            quotation: WordDifference.shortened(
              String(decoding: source.slice(evidence.span), as: UTF8.self), to: 96))
        })
    }
  }

  private static func word(_ weight: DisclosureEvidence.Weight) -> String {
    switch weight {
    case .present: "present"
    case .denied: "denied"
    case .weak(let weakness): weakness.rawValue
    case .facet(let name): name
    }
  }
}
