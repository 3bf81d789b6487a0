import SourceText

/// Writes a tree as JSON: nested nodes with `type`, `start`, `end`, the kind's own properties and
/// `children`. Offsets count UTF-8 bytes from 0; ranges are half open. The document also has the
/// front matter and the near misses.
package struct TreeJSONRenderer {
  /// The deepest indentation, in columns.
  private static let maximumIndentation = 40

  /// Makes a renderer.
  package init() {}

  /// The JSON as UTF-8, one node a line.
  package func render(_ tree: SyntaxTree) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(tree.source.bytes.count * 6 + 256)
    var definitions = tree.definitions.makeIterator()
    var attributeLists = tree.attributeLists.makeIterator()
    var attributeList = attributeLists.next()
    var isFirstChild = true
    var walk = tree.walk()
    while let step = walk.next() {
      switch step {
      case .enter(let node):
        if !isFirstChild { output.append(UInt8(ascii: ",")) }
        if node != tree.root { breakLine(walk.depth - 1, &output) }
        output += "{\"type\": \"".utf8
        output += tree.kind(node).elementName.utf8
        output.append(UInt8(ascii: "\""))
        JSONWriting.writeMember("start", tree.span(node).start, to: &output)
        JSONWriting.writeMember("end", tree.span(node).end, to: &output)
        if tree.kind(node) == .referenceDefinition, let definition = definitions.next() {
          writeMembers(of: definition, to: &output)
        } else {
          writeMembers(of: node, in: tree, to: &output)
        }
        var hasList = false
        while let list = attributeList, list.node <= node {
          // The first of several lists is the one that counts.
          if list.node == node, !hasList {
            writeMembers(of: list, to: &output)
            hasList = true
          }
          attributeList = attributeLists.next()
        }
        isFirstChild = tree.hasChildren(node)
        if isFirstChild {
          JSONWriting.writeName("children", to: &output)
          output.append(UInt8(ascii: "["))
        }
      case .leave(let node):
        if tree.hasChildren(node) {
          breakLine(walk.depth, &output)
          output.append(UInt8(ascii: "]"))
        }
        output.append(UInt8(ascii: "}"))
        isFirstChild = false
      }
    }
    output.append(0x0A)
    return output
  }

  private func breakLine(_ depth: Int, _ output: inout [UInt8]) {
    output.append(0x0A)
    let columns = min(depth * 2, Self.maximumIndentation)
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: columns))
  }
}
