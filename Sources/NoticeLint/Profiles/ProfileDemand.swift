import NoticeModel
import SourceText

/// One thing that a profile asks of a notice.
package struct ProfileDemand: Sendable {
  /// When something is asked for.
  package struct Condition: Sendable {
    /// The question that decides.
    package var question: ProfileQuestion
    /// Whether it is asked for where neither the configuration nor the text gives an answer.
    package var holdsUnlessAnswered: Bool
  }

  /// The disclosure that is asked for.
  package var disclosure: Disclosure
  /// How grave it is that it is absent.
  package var severity: Severity
  /// On what condition; `nil` for always.
  package var condition: Condition?
  /// The laws that ask for it.
  package var sources: [RuleSource]

  /// Asks for a disclosure always.
  static func always(
    _ disclosure: Disclosure, _ severity: Severity = .error, _ sources: RuleSource...
  ) -> ProfileDemand {
    ProfileDemand(disclosure: disclosure, severity: severity, condition: nil, sources: sources)
  }

  /// Asks for a disclosure where the answer to a question is yes.
  static func when(
    _ question: ProfileQuestion, _ disclosure: Disclosure, _ severity: Severity = .error,
    _ sources: RuleSource...
  ) -> ProfileDemand {
    ProfileDemand(
      disclosure: disclosure, severity: severity,
      condition: Condition(question: question, holdsUnlessAnswered: false), sources: sources)
  }

  /// Asks for a disclosure unless the answer to a question is no.
  static func unlessNo(
    _ question: ProfileQuestion, _ disclosure: Disclosure, _ severity: Severity = .error,
    _ sources: RuleSource...
  ) -> ProfileDemand {
    ProfileDemand(
      disclosure: disclosure, severity: severity,
      condition: Condition(question: question, holdsUnlessAnswered: true), sources: sources)
  }

  /// Two profiles ask for the same: the stricter one decides, and both are cited.
  func joined(with other: ProfileDemand) -> ProfileDemand {
    var joined = self
    joined.severity = max(severity, other.severity)
    joined.condition = nil
    joined.sources += other.sources.filter { !sources.contains($0) }
    return joined
  }
}
