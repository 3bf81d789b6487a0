import SourceText

/// What a rule says about itself: the data behind `policyc rules` and `policyc explain`.
package struct RuleMetadata: Sendable {
  /// The id, `group/name`: where its file and its spec are.
  package var id: String
  /// One line: what it finds.
  package var summary: String
  /// How grave its findings are unless a setting says otherwise.
  package var severity: Severity
  /// Whether it runs without being asked for.
  package var isOnByDefault: Bool
  /// The version that brought it.
  package var since: String
  /// Why it matters, in a few sentences.
  package var why: String
  /// The laws and specifications that it rests on.
  package var sources: [RuleSource]
  /// What can be set.
  package var options: [RuleOption]
  /// The ITS 2.0 localization quality issue type, for rules that compare translations.
  package var qualityIssueType: String?
  /// How far its fixes can be trusted; `nil` where it has none.
  package var fix: Fix.Applicability?

  /// Makes metadata; what most rules lack has a default.
  package init(
    id: String, summary: String, severity: Severity, isOnByDefault: Bool = true,
    since: String = "0.1.0", why: String, sources: [RuleSource] = [],
    options: [RuleOption] = [], qualityIssueType: String? = nil, fix: Fix.Applicability? = nil
  ) {
    self.id = id
    self.summary = summary
    self.severity = severity
    self.isOnByDefault = isOnByDefault
    self.since = since
    self.why = why
    self.sources = sources
    self.options = options
    self.qualityIssueType = qualityIssueType
    self.fix = fix
  }

  /// The part of the id before the `/`.
  package var group: String { String(Substring(id.utf8.prefix { $0 != UInt8(ascii: "/") })) }

  /// The part of the id behind the `/`.
  package var name: String { String(id.drop { $0 != "/" }.dropFirst()) }

  /// Whether `name` is this rule's id or its group's name.
  package func answers(to name: String) -> Bool { name == id || name == group }
}
