import MarkdownSyntax
import SourceText

/// Makes the section tree of a notice from the headings of its document.
enum SectionTreeBuilder {
  /// The sections in preorder.
  static func sections(of tree: SyntaxTree) -> [Section] {
    guard !tree.nodes.isEmpty else { return [] }
    let end = tree.source.bytes.count
    let headings = tree.children(tree.root).filter { tree.kind($0) == .heading }
    var sections: [Section] = []
    sections.reserveCapacity(headings.count + 1)
    let firstNode = tree.root + 1
    let lastNode = tree.descendants(tree.root).upperBound
    if firstNode < (headings.first ?? lastNode) {
      let body = firstNode..<(headings.first ?? lastNode)
      let span = SourceSpan(
        tree.span(firstNode).start, headings.first.map { tree.span($0).start } ?? end)
      sections.append(
        Section(
          index: 0, parent: nil, level: 0, heading: nil, number: nil, title: "", titleSpan: nil,
          anchor: nil, span: span, ownSpan: span, bodyNodes: body, nodes: body, children: []))
    }
    // The sections that are still open, outermost first.
    var open: [Int] = []
    for (position, heading) in headings.enumerated() {
      let next = position + 1 < headings.count ? headings[position + 1] : nil
      let level = tree.headingLevel(heading)
      while let last = open.last, sections[last].level >= level {
        close(&sections[last], before: heading, in: tree)
        open.removeLast()
      }
      var section = self.section(heading, level: level, before: next, in: tree)
      section.index = sections.count
      section.parent = open.last
      if let parent = open.last { sections[parent].children.append(section.index) }
      open.append(section.index)
      sections.append(section)
    }
    return sections
  }

  /// A section that runs to the end of the file, for as long as no other is seen to end it.
  private static func section(
    _ heading: Int, level: Int, before next: Int?, in tree: SyntaxTree
  ) -> Section {
    let text = tree.decodedText(heading)
    let numbering = HeadingNumbering(text.bytes)
    var anchor: Located<String>?
    if let id = tree.attributes(heading)?.attribute("id") {
      anchor = Located(id.value, id.valueSpan)
    }
    let end = tree.source.bytes.count
    let start = tree.span(heading).start
    let lastNode = tree.descendants(tree.root).upperBound
    return Section(
      index: 0, parent: nil, level: level, heading: heading,
      number: numbering.number.map {
        Located(String(decoding: text.bytes[$0], as: UTF8.self), text.sourceSpan(of: $0))
      },
      title: String(decoding: text.bytes[numbering.title], as: UTF8.self),
      titleSpan: text.sourceSpan(of: numbering.title), anchor: anchor,
      span: SourceSpan(start, end),
      ownSpan: SourceSpan(start, next.map { tree.span($0).start } ?? end),
      bodyNodes: tree.descendants(heading).upperBound..<(next ?? lastNode),
      nodes: heading..<lastNode, children: [])
  }

  private static func close(_ section: inout Section, before heading: Int, in tree: SyntaxTree) {
    section.span.end = tree.span(heading).start
    section.nodes = section.nodes.lowerBound..<heading
  }
}
