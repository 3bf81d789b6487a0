import MarkdownSyntax
import NoticeModel
import SourceText

/// What a reader sees in a notice, section by section: what is signed off.
package struct NoticeContent: Sendable {
  /// The sections in the notice's order; what the front matter says to readers comes first. Sections
  /// that show nothing are left out.
  package let sections: [SectionContent]
  /// The position in ``sections`` by the index of ``NoticeModel/Notice/sections``.
  private let positions: [Int: Int]

  /// Reads a notice.
  package init(_ notice: Notice) {
    var counts: [String: Int] = [:]
    var sections: [SectionContent] = []
    if let frontMatter = Self.frontMatter(of: notice) { sections.append(frontMatter) }
    for section in notice.sections {
      let blocks = Self.blocks(of: section, in: notice.tree)
      guard !blocks.isEmpty else { continue }
      let key =
        section.heading == nil
        ? SectionKey.start
        : section.anchor.map { SectionKey.anchored($0.value) } ?? SectionKey.titled(section.title)
      sections.append(
        SectionContent(
          key: SectionKey.unique(key, &counts), section: section.index, title: section.title,
          blocks: blocks, span: section.ownSpan))
    }
    self.sections = sections
    positions = Dictionary(
      uniqueKeysWithValues: sections.enumerated().compactMap { position, content in
        content.section.map { ($0, position) }
      })
  }

  /// The position of a section by its index in the notice; `nil` where it shows nothing.
  package func position(ofSection index: Int) -> Int? { positions[index] }

  /// The texts of the front matter that are published.
  private static func frontMatter(of notice: Notice) -> SectionContent? {
    let texts = [notice.metadata.title, notice.metadata.description].compactMap { $0 }
    let blocks = texts.compactMap { text -> ContentBlock? in
      let line = NormalizedText.line(Array(text.value.utf8))
      return line.isEmpty ? nil : ContentBlock(node: nil, text: line, span: text.span)
    }
    guard let first = blocks.first else { return nil }
    return SectionContent(
      key: SectionKey.frontMatter, section: nil, title: "", blocks: blocks,
      span: blocks.reduce(first.span) { $0.union($1.span) })
  }

  private static func blocks(of section: Section, in tree: SyntaxTree) -> [ContentBlock] {
    var blocks: [ContentBlock] = []
    if let heading = section.heading {
      var text = ContentBlock.text(of: heading, in: tree)
      // A number changes with each section that is put in before.
      if let number = section.number {
        let written = NormalizedText.line(Array(number.value.utf8))
        if text.hasPrefix(written) {
          text = NormalizedText.line(Array(text.utf8.dropFirst(written.utf8.count)))
        }
      }
      if !text.isEmpty {
        blocks.append(ContentBlock(node: heading, text: text, span: tree.span(heading)))
      }
    }
    for node in section.bodyNodes where ContentBlock.isLeaf(tree.kind(node)) {
      let text = ContentBlock.text(of: node, in: tree)
      guard !text.isEmpty else { continue }
      blocks.append(ContentBlock(node: node, text: text, span: tree.span(node)))
    }
    return blocks
  }
}
