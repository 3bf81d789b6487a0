import SourceText

/// One section of a notice: a heading of the document itself and what stands under it.
///
/// Headings in block quotes and lists make no section.
package struct Section: Sendable {
  /// The index in ``Notice/sections``.
  @Packed package var index: Int
  /// The index of the section that holds this one.
  @PackedIndex package var parent: Int?
  /// The heading's level, 1 to 6; 0 for the text before the first heading.
  @Packed package var level: Int
  /// The heading's node; `nil` for the text before the first heading.
  @PackedIndex package var heading: Int?
  /// The numbering in front of the heading's text, as written: `1.2`, `§ 3`, `IV.`, `第1条`.
  package var number: Located<String>?
  /// The heading's text without its numbering; empty for the text before the first heading.
  package var title: String
  /// The place of that text.
  package var titleSpan: SourceSpan?
  /// The anchor that an attribute list gives the heading.
  package var anchor: Located<String>?
  /// From the heading to where the next section of the same or a higher level begins.
  package var span: SourceSpan
  /// From the heading to where the next heading begins.
  package var ownSpan: SourceSpan
  /// The nodes, in preorder, between this heading and the next one.
  @PackedRange package var bodyNodes: Range<Int>
  /// The nodes, in preorder, of the heading, the body and all sections below.
  @PackedRange package var nodes: Range<Int>
  /// The indices of the sections directly below.
  package var children: [Int]
}
