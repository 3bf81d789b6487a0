import SourceText

/// What a link or image node says beyond its children.
public struct LinkDetail: Sendable {
  /// How it is written.
  public var form: LinkForm
  /// The place of the destination's characters, without `<` `>`; for a reference, in its definition;
  /// for an autolink, the address itself. Empty and behind the `(` where there is none.
  public var destinationSpan: SourceSpan
  /// The destination, decoded: escapes and entities resolved, not percent-encoded; for a bare `www.`
  /// or e-mail, with the scheme that GFM adds.
  public var destination: String
  /// The place of the title with its delimiters, where there is one.
  public var titleSpan: SourceSpan?
  /// The title, decoded; empty where there is none.
  public var title: String
  /// The index into ``SyntaxTree/definitions`` for a reference.
  public var definition: Int?
}
