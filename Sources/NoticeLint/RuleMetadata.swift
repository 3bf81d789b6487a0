import SourceText

/// What a rule says about itself: the data behind `policyc rules` and `policyc explain`.
public struct RuleMetadata: Sendable {
  /// The id, `group/name`: where its file and its spec are.
  public var id: String
  /// One line: what it finds.
  public var summary: String
  /// How grave its findings are unless a setting says otherwise.
  public var severity: Severity
  /// Whether it runs without being asked for.
  public var isOnByDefault: Bool
  /// The version that brought it.
  public var since: String
  /// Why it matters, in a few sentences.
  public var why: String
  /// The laws and specifications that it rests on.
  public var sources: [RuleSource]
  /// What can be set.
  public var options: [RuleOption]
  /// The ITS 2.0 localization quality issue type, for rules that compare translations.
  public var qualityIssueType: String?
  /// How far its fixes can be trusted; `nil` where it has none.
  public var fix: Fix.Applicability?

  /// Makes metadata; what most rules lack has a default.
  public init(
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
  public var group: String { String(id.prefix { $0 != "/" }) }

  /// The part of the id behind the `/`.
  public var name: String { String(id.drop { $0 != "/" }.dropFirst()) }
}
