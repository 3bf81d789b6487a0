import SourceText

/// A comment in a notice that silences rules with a reason.
struct Suppression: Sendable {
  /// What the comment asks for.
  enum Directive: String, Sendable, CaseIterable {
    case disableNextLine = "policyc-disable-next-line"
    case disableLine = "policyc-disable-line"
    case disableFile = "policyc-disable-file"
    case disable = "policyc-disable"
    case enable = "policyc-enable"
  }

  /// A rule or group that it names, and where it is silenced.
  struct Entry: Sendable {
    /// The id or the group's name.
    var name: String
    /// The place of the name.
    var span: SourceSpan
    /// The lines, from 1, whose findings are silenced.
    var lines: ClosedRange<Int>
    /// Whether it is to end what nothing has begun.
    var endsNothing = false
  }

  /// What it asks for; `nil` for a word that begins with `policyc-` and means nothing.
  var directive: Directive?
  /// The directive as written.
  var word: String
  /// The place of that word.
  var wordSpan: SourceSpan
  /// The place of the whole comment.
  var span: SourceSpan
  /// What goes when the comment goes.
  var removal: SourceSpan
  /// The rules and groups that it names.
  var entries: [Entry]
  /// The reason behind `--`; empty where there is none.
  var reason: String
}
