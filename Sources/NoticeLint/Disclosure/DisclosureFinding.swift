import NoticeModel
import SourceText

/// What a rule of the group `disclosure` finds.
struct DisclosureFinding: Sendable {
  /// What is the matter.
  enum Problem: Sendable {
    /// Nothing in the notice makes the disclosure.
    case absent
    /// It is only touched.
    case weak(DisclosureWeakness)
    /// Some parts are missing; the names of these.
    case incomplete([String])
    /// It is declared to be made at a place that is not there: its anchor or heading.
    case declaredNowhere(String)
    /// It is declared to be made at a place where no text stands.
    case declaredEmpty
    /// It is declared not to apply, and nothing says why.
    case declaredWithoutReason
  }

  /// What is the matter.
  var problem: Problem
  /// How grave it is.
  var severity: Severity
  /// The laws that ask for the disclosure.
  var sources: [RuleSource]
}
