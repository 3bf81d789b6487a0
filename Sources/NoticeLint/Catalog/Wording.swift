import SourceText

/// The words for one case: what a ``Rule`` makes of an ``Occurrence``.
package struct Wording: Sendable {
  /// The headline: at most 72 characters, lower case, no full stop.
  package var message: String
  /// What is here, for the line under the excerpt.
  package var label: String?
  /// What to do.
  package var help: String?
  /// Other places that explain it.
  package var related: [Diagnostic.Related]
  /// Changes that settle it, best first.
  package var fixes: [Fix]
  /// The severity of this case, where it differs from the rule's.
  package var severity: Severity?
  /// The laws behind this case, where they differ from the rule's.
  package var sources: [RuleSource] = []

  /// Makes a wording; only the headline is needed.
  package init(
    _ message: String, label: String? = nil, help: String? = nil,
    related: [Diagnostic.Related] = [], fixes: [Fix] = [], severity: Severity? = nil
  ) {
    self.message = message
    self.label = label
    self.help = help
    self.related = related
    self.fixes = fixes
    self.severity = severity
  }
}
