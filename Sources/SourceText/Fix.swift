/// A change that settles a finding.
public struct Fix: Hashable, Sendable {
  /// How far a fix can be trusted.
  public enum Applicability: String, Sendable {
    /// The rendered meaning is what the author meant; `--fix` applies it.
    case safe
    /// Probably right, but the author should look; `--unsafe-fixes` applies it.
    case unsafe
    /// Shown only.
    case manual
  }

  /// What the fix does, in the imperative: "insert the blank".
  public var title: String

  /// How far it can be trusted.
  public var applicability: Applicability

  /// The edits, which belong together and do not overlap.
  public var edits: [TextEdit]

  /// Makes a fix.
  public init(_ title: String, _ applicability: Applicability, _ edits: [TextEdit]) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
  }
}
