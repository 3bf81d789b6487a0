import SourceText

extension FrontMatterReader {
  /// Reads `divergences`: a list of mappings, one such mapping, or a mapping of scopes to reasons or to
  /// such mappings.
  ///
  ///     divergences:
  ///       - fact: 30 days
  ///         reason: the law of the country asks for less
  ///         owner: legal@example.com
  ///         until: 2027-12-31
  mutating func divergences(
    _ value: YAMLNode, _ key: Located<String>
  ) -> [DivergenceDeclaration] {
    if let nodes = value.sequence {
      return nodes.compactMap { node in
        guard node.mapping != nil else {
          expect("mapping with `scope` and `reason`", node, key)
          return nil
        }
        return divergence(node, key)
      }
    }
    guard let entries = value.mapping else {
      expect("list of divergences", value, key)
      return []
    }
    // A list of one, without its hyphen.
    let isOne = entries.contains { entry in
      entry.value.mapping == nil
        && DivergenceDeclaration.scopeKeys.contains(entry.key.text ?? "")
    }
    if isOne { return divergence(value, key).map { [$0] } ?? [] }
    return entries.compactMap { entry in
      guard let scope = entry.key.located else { return nil }
      let span = entry.key.span.union(entry.value.span)
      if entry.value.mapping != nil {
        var declaration = divergence(entry.value, key)
        declaration?.scope = scope
        declaration?.kind = nil
        declaration?.span = span
        return declaration
      }
      let reason = entry.value.isNull ? nil : entry.value.located
      return DivergenceDeclaration(scope: scope, reason: reason, span: span)
    }
  }

  /// Reads one mapping. One that names two things is reported: which of them is meant cannot be known.
  private mutating func divergence(
    _ node: YAMLNode, _ key: Located<String>
  ) -> DivergenceDeclaration? {
    reportUnknownKeys(of: node, known: DivergenceDeclaration.knownKeys, parent: key.value)
    for name in DivergenceDeclaration.knownKeys {
      if let value = node.value(name), value.text == nil {
        expect("text", value, Located(name, value.span))
        return nil
      }
    }
    let scopes = DivergenceDeclaration.scopeKeys.filter { node.value($0) != nil }
    guard scopes.count < 2 else {
      let names = scopes.map { "`\($0)`" }.joined(separator: " or ")
      expect("\(names), and another entry for the other", node, key)
      return nil
    }
    return DivergenceDeclaration(node)
  }
}
