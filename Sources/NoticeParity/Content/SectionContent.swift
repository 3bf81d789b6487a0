import SourceText

/// A section, without those below it, by what a reader sees in it.
package struct SectionContent: Sendable {
  /// What names it in a lock; each key stands once in a notice.
  package var key: String
  /// The index of ``NoticeModel/Notice/sections``; `nil` for the front matter's texts.
  package var section: Int?
  /// The heading without its number; empty where there is none.
  package var title: String
  /// The blocks that show something, the heading first.
  package var blocks: [ContentBlock]
  /// The digest of the blocks' texts.
  package var digest: ContentDigest
  /// The place, without the sections below.
  package var span: SourceSpan

  /// Makes a section and digests it.
  package init(
    key: String, section: Int?, title: String, blocks: [ContentBlock], span: SourceSpan
  ) {
    self.key = key
    self.section = section
    self.title = title
    self.blocks = blocks
    self.span = span
    digest = ContentDigest(of: blocks.map(\.text))
  }
}
