/// A law or a specification that a rule rests on, as data.
public struct RuleSource: Hashable, Sendable {
  /// The work: "GDPR", "CommonMark 0.31.2".
  public var work: String
  /// The place in it, such as "section 4.2".
  public var passage: String
  /// Where it can be read.
  public var url: String?

  /// Names a passage of a work.
  public init(_ work: String, _ passage: String, url: String? = nil) {
    self.work = work
    self.passage = passage
    self.url = url
  }

  /// Work and passage as a finding cites them.
  public var citation: String { passage.isEmpty ? work : work + " " + passage }
}
