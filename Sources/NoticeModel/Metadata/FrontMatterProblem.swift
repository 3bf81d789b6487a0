import SourceText

/// Something wrong with a notice's front matter.
///
/// Rules put it into words.
package struct FrontMatterProblem: Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// There is none; the span is the file's start.
    case missing
    /// The closing `---` is not there; the span is the opening one.
    case unclosed
    /// YAML cannot read it; the message is libyaml's, the line counts from 1 over the whole file.
    case syntax(message: String, line: Int)
    /// An anchor, an alias or a merge key, which front matter may not use.
    case aliases
    /// It is larger or nested deeper than is read.
    case tooLarge(limit: String)
    /// It is a list or a bare value, not `key: value` lines.
    case notMapping
    /// A key of it is a list or a mapping.
    case collectionAsKey
    /// A key stands there twice; the span is the second one.
    case duplicateKey(String, first: SourceSpan)
    /// A required key is not there; the span is the opening fence.
    case missingKey(String)
    /// A key that means nothing.
    case unknownKey(UnknownFrontMatterKey)
    /// A value of the wrong shape: a list where a text is expected, a mapping without its `reason`.
    case wrongType(key: String, expected: String)
  }

  /// What is wrong.
  package var kind: Kind
  /// The place.
  package var span: SourceSpan

  /// Makes a problem.
  package init(_ kind: Kind, _ span: SourceSpan) {
    self.kind = kind
    self.span = span
  }
}
