/// A finding: the one type that the parser, the rules, the configuration and the emitters report.
public struct Diagnostic: Hashable, Sendable {
  /// A second place that explains the finding, in this file or in another.
  public struct Related: Hashable, Sendable {
    /// What stands there.
    public var message: String
    /// The file's path relative to the root.
    public var file: String
    /// The place in that file.
    public var span: SourceSpan

    /// Makes a related place.
    public init(_ message: String, file: String, span: SourceSpan) {
      self.message = message
      self.file = file
      self.span = span
    }
  }

  /// The rule's id, `group/name`.
  public var rule: String
  /// How grave it is.
  public var severity: Severity
  /// The headline: at most 72 characters, lower case, no full stop.
  public var message: String
  /// The file's path relative to the root.
  public var file: String
  /// The place.
  public var span: SourceSpan
  /// What is there, for the line under the excerpt.
  public var label: String?
  /// Other places that explain it.
  public var related: [Related]
  /// What to do.
  public var help: String?
  /// Legal or technical sources: "GDPR Art. 13(2)(a)".
  public var sources: [String]
  /// Changes that settle it, best first.
  public var fixes: [Fix]
  /// How many more findings of its rule in its file this one stands for, where there are too many to
  /// list each.
  public var further = 0
  /// The notice's BCP 47 tag, where there is a notice.
  public var locale: String?
  /// A hash of the rule and the text around the place, which outlives inserted lines; empty until a
  /// verdict is made.
  public var fingerprint = ""

  /// Makes a finding; what most findings lack has a default.
  public init(
    rule: String, severity: Severity, message: String, file: String, span: SourceSpan,
    label: String? = nil, related: [Related] = [], help: String? = nil, sources: [String] = [],
    fixes: [Fix] = [], locale: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.file = file
    self.span = span
    self.label = label
    self.related = related
    self.help = help
    self.sources = sources
    self.fixes = fixes
    self.locale = locale
  }
}
