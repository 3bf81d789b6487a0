import MarkdownSyntax

/// A footnote with the ids that lead to it and back.
struct ShownFootnote: Sendable {
  /// The node that holds its text.
  let node: Int
  /// The number that readers see.
  let number: Int
  /// Its id.
  let id: String
  /// The nodes that refer to it, each with its id.
  let references: [(node: Int, id: String)]

  /// The footnotes in the order of their numbers. Ids come from labels, so that they are the same in
  /// all locales.
  static func footnotes(of tree: SyntaxTree, freeing table: inout AnchorTable) -> [ShownFootnote] {
    tree.footnotes.sorted { $0.number < $1.number }.map { footnote in
      let id = table.free("note-" + AnchorTable.identifier(for: footnote.normalizedLabel))
      var references: [(node: Int, id: String)] = []
      for node in footnote.references { references.append((node, table.free(id + "-ref"))) }
      return ShownFootnote(
        node: footnote.node, number: footnote.number, id: id, references: references)
    }
  }

  /// The index of each node that is a footnote or refers to one.
  static func indices(of footnotes: [ShownFootnote]) -> [Int: Int] {
    var indices: [Int: Int] = [:]
    for (index, footnote) in footnotes.enumerated() {
      indices[footnote.node] = index
      for reference in footnote.references { indices[reference.node] = index }
    }
    return indices
  }

  /// The id of each node that refers to a footnote.
  static func referenceIDs(of footnotes: [ShownFootnote]) -> [Int: String] {
    var ids: [Int: String] = [:]
    for reference in footnotes.flatMap(\.references) { ids[reference.node] = reference.id }
    return ids
  }
}
