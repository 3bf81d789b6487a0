import NoticeParity
import SourceText

extension StatusPage {
  /// What a finding is about, to filter by.
  package enum Kind: String, Sendable, CaseIterable {
    case missing
    case extra
    case stale
    case facts
    case links
    case language
    case markup
    case other

    /// The words on the page.
    var label: String {
      switch self {
      case .missing: "missing"
      case .extra: "extra"
      case .stale: "stale"
      case .facts: "facts"
      case .links: "links"
      case .language: "language"
      case .markup: "structure and markup"
      case .other: "other"
      }
    }
  }

  /// A finding in its place.
  package struct Finding: Sendable {
    /// Words of a file that the finding is about.
    package struct Quotation: Sendable {
      /// Where they stand or what they are.
      package var name: String
      /// The words; empty where the name says all.
      package var text: String

      /// Quotes words.
      package init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
      }
    }

    /// The rule's id.
    package var rule: String
    /// What it is about.
    package var kind: Kind
    /// How grave it is.
    package var severity: Severity
    /// The headline.
    package var message: String
    /// What to do.
    package var help: String?
    /// The words that it is about.
    package var quotations: [Quotation]
    /// What the source said and says now, for a stale block.
    package var differences: [WordDifference]

    /// Makes a finding.
    package init(
      rule: String, kind: Kind, severity: Severity, message: String, help: String?,
      quotations: [Quotation] = [], differences: [WordDifference] = []
    ) {
      self.rule = rule
      self.kind = kind
      self.severity = severity
      self.message = message
      self.help = help
      self.quotations = quotations
      self.differences = differences
    }
  }
}
