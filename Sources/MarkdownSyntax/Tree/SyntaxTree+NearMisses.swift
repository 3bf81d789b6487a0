extension SyntaxTree {
  /// What the author probably meant, in document order.
  public var nearMisses: [NearMiss] { [] }
}
