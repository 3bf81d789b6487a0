import NoticeLint

/// What a group of rules is about.
package struct RuleGroup: Sendable {
  /// The name.
  package let name: String
  /// One line.
  package let summary: String
  /// Its rules in the catalogue's order.
  package var rules: [RuleMetadata] { RuleCatalog.metadata.filter { $0.group == name } }

  /// A group by its name; `nil` where no rule has it.
  package init?(_ name: String) {
    guard RuleCatalog.groups.contains(name), let summary = Self.summaries[name] else { return nil }
    self.name = name
    self.summary = summary
  }

  /// All groups in the catalogue's order.
  package static var all: [RuleGroup] { RuleCatalog.groups.compactMap { RuleGroup($0) } }

  private static let summaries = [
    "source": "bytes, encoding, line ends and characters that nobody sees",
    "front-matter": "what a notice says about itself before its text: title, slug, locale, dates",
    "structure": "headings, sections and their order",
    "markup": "Markdown and HTML that does not become what its author meant",
    "disclosure": "what a privacy notice has to tell its readers, one rule for each disclosure",
    "contact": "ways to reach the organization: addresses that are missing, wrong or masked",
    "date": "dates that are missing, impossible, contradictory or too old",
    "link": "links that lead nowhere or elsewhere than they say",
    "term": "defined terms, names for the notice itself, and placeholders",
    "typography": "punctuation and blanks, by the customs of the notice's language",
    "parity": "what a translation lost, got wrong, or has not followed",
    "suppression": "comments that silence other rules",
    "config": "what the configuration and front matter declare",
  ]
}
