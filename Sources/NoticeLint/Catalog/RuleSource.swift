/// A law or a specification that a rule rests on, as data.
package struct RuleSource: Hashable, Sendable {
  /// The work: "GDPR", "CommonMark 0.31.2".
  package var work: String
  /// The place in it, such as "section 4.2".
  package var passage: String
  /// Where it can be read.
  package var url: String?

  /// Names a passage of a work.
  package init(_ work: String, _ passage: String, url: String? = nil) {
    self.work = work
    self.passage = passage
    self.url = url
  }

  /// Work and passage as a finding cites them.
  package var citation: String { passage.isEmpty ? work : work + " " + passage }
}
