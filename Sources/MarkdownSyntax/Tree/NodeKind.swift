/// What a node of a ``SyntaxTree`` is. The raw order separates blocks from inlines.
public enum NodeKind: UInt8, Sendable, CaseIterable {
  case document
  case blockQuote
  case list
  case item
  case codeBlock
  case htmlBlock
  case paragraph
  case heading
  case thematicBreak
  case table
  case tableHeader
  case tableRow
  case tableCell
  case referenceDefinition
  case footnoteDefinition
  case text
  case softBreak
  case lineBreak
  case code
  case htmlInline
  case emphasis
  case strong
  case link
  case image
  case strikethrough
  case footnoteReference

  /// Whether the node is a block.
  @inlinable public var isBlock: Bool { rawValue < NodeKind.text.rawValue }

  /// Whether the node's children are inlines.
  public var holdsInlines: Bool {
    switch self {
    case .paragraph, .heading, .tableCell, .emphasis, .strong, .link, .image, .strikethrough: true
    default: false
    }
  }

  /// The name of the element in the CommonMark DTD, or in cmark-gfm's extension of it.
  public var elementName: String {
    switch self {
    case .document: "document"
    case .blockQuote: "block_quote"
    case .list: "list"
    case .item: "item"
    case .codeBlock: "code_block"
    case .htmlBlock: "html_block"
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .thematicBreak: "thematic_break"
    case .table: "table"
    case .tableHeader: "table_header"
    case .tableRow: "table_row"
    case .tableCell: "table_cell"
    case .referenceDefinition: "reference_definition"
    case .footnoteDefinition: "footnote_definition"
    case .text: "text"
    case .softBreak: "softbreak"
    case .lineBreak: "linebreak"
    case .code: "code"
    case .htmlInline: "html_inline"
    case .emphasis: "emph"
    case .strong: "strong"
    case .link: "link"
    case .image: "image"
    case .strikethrough: "strikethrough"
    case .footnoteReference: "footnote_reference"
    }
  }
}
