import SourceText

/// Why a YAML document cannot be read.
package struct YAMLProblem: Error, Hashable, Sendable {
  /// The reason.
  package enum Kind: Hashable, Sendable {
    /// Its syntax is wrong; the message is libyaml's.
    case syntax(message: String)
    /// It has an anchor or an alias, which are refused: few bytes of them can stand for gigabytes.
    case aliases
    /// It is larger, has more nodes or is nested deeper than is read; the limit in words.
    case tooLarge(limit: String)
  }

  /// The reason.
  package var kind: Kind
  /// The place.
  package var span: SourceSpan
}
