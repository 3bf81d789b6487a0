import SourceText

extension SyntaxTree {
  /// A heading's level, 1 to 6; 0 for another kind.
  public func headingLevel(_ node: Int) -> Int {
    nodes[node].kind == .heading ? Int(nodes[node].detail) : 0
  }

  /// The place of a heading's opening `#`s, or of its underline.
  public func headingMarkerSpan(_ node: Int) -> SourceSpan? {
    guard nodes[node].kind == .heading else { return nil }
    return tables.headings[Int(nodes[node].payload)].marker
  }

  /// The place of a heading's closing `#`s.
  public func headingClosingMarkerSpan(_ node: Int) -> SourceSpan? {
    guard nodes[node].kind == .heading else { return nil }
    return tables.headings[Int(nodes[node].payload)].closingMarker
  }

  /// Whether a heading is underlined rather than marked with `#`.
  public func isSetextHeading(_ node: Int) -> Bool {
    nodes[node].kind == .heading && nodes[node].flags.contains(.isVariant)
  }

  /// What a list says.
  public func list(_ node: Int) -> ListDetail? {
    guard nodes[node].kind == .list else { return nil }
    let record = tables.lists[Int(nodes[node].payload)]
    return ListDetail(
      isOrdered: record.isOrdered, start: Int(record.start), delimiter: record.delimiter,
      isTight: record.isTight)
  }

  /// What a list item says.
  public func item(_ node: Int) -> ItemDetail? {
    guard nodes[node].kind == .item else { return nil }
    let record = tables.items[Int(nodes[node].payload)]
    let task = Int(record.taskMarker)
    return ItemDetail(
      markerSpan: record.markerSpan, number: Int(record.number),
      taskMarkerSpan: task < 0 ? nil : SourceSpan(task, task + 3), isChecked: record.isChecked)
  }

  /// What a code block says.
  public func codeBlock(_ node: Int) -> CodeBlockDetail? {
    guard nodes[node].kind == .codeBlock else { return nil }
    let record = tables.codeBlocks[Int(nodes[node].payload)]
    return CodeBlockDetail(
      isFenced: record.isFenced, openingFenceSpan: record.isFenced ? record.openingFence : nil,
      closingFenceSpan: record.closingFence, infoSpan: record.info,
      info: record.info.map {
        string(LiteralReference(span: $0, pooled: nil, decoding: .full))
      } ?? "")
  }

  /// The fences of a code block; `nil` for one by its indentation, and for another kind.
  package func fences(_ node: Int) -> (opening: SourceSpan, closing: SourceSpan?)? {
    guard nodes[node].kind == .codeBlock else { return nil }
    let record = tables.codeBlocks[Int(nodes[node].payload)]
    return record.isFenced ? (record.openingFence, record.closingFence) : nil
  }

  /// What a link or image says.
  public func link(_ node: Int) -> LinkDetail? {
    guard nodes[node].kind == .link || nodes[node].kind == .image else { return nil }
    let record = tables.links[Int(nodes[node].payload)]
    return LinkDetail(
      form: record.form, destinationSpan: record.destination.span,
      destination: scheme(of: record) + string(record.destination), titleSpan: record.titleSpan,
      title: record.title.map(string) ?? "",
      definition: record.definition == .max ? nil : Int(record.definition))
  }

  /// How a link or image is written; `nil` for another kind.
  package func linkForm(_ node: Int) -> LinkForm? {
    guard nodes[node].kind == .link || nodes[node].kind == .image else { return nil }
    return tables.links[Int(nodes[node].payload)].form
  }

  /// The place of a link's or image's destination, as ``LinkDetail/destinationSpan`` says it; `nil`
  /// for another kind.
  package func linkDestinationSpan(_ node: Int) -> SourceSpan? {
    guard nodes[node].kind == .link || nodes[node].kind == .image else { return nil }
    return tables.links[Int(nodes[node].payload)].destination.span
  }

  /// The scheme that an autolink's destination has and its text lacks (CommonMark 0.31.2, section 6.5;
  /// GFM 0.29, section 6.9).
  private func scheme(of record: LinkRecord) -> String {
    let address = source.slice(record.destination.span)
    switch record.form {
    case .bareEmail: return "mailto:"
    case .angleAutolink: return address.contains(UInt8(ascii: ":")) ? "" : "mailto:"
    case .bareURL: return address.starts(with: "www.".utf8) ? "http://" : ""
    default: return ""
    }
  }

  /// The index in ``footnotes`` of the footnote that a node defines or refers to.
  public func footnote(_ node: Int) -> Int? {
    let kind = nodes[node].kind
    guard kind == .footnoteDefinition || kind == .footnoteReference else { return nil }
    return Int(nodes[node].payload)
  }

  /// A table's column alignments; empty for another kind.
  public func alignments(_ node: Int) -> [TableAlignment] {
    nodes[node].kind == .table ? tables.alignments[Int(nodes[node].payload)] : []
  }

  /// A table cell's column, from 0.
  public func column(_ node: Int) -> Int {
    nodes[node].kind == .tableCell ? Int(nodes[node].detail) : 0
  }

  /// The attribute list of a node.
  public func attributes(_ node: Int) -> AttributeList? {
    guard nodes[node].flags.contains(.hasAttributes) else { return nil }
    var low = 0
    var high = attributeLists.count
    while low < high {
      let middle = (low + high) / 2
      if attributeLists[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low < attributeLists.count && attributeLists[low].node == node
      ? attributeLists[low] : nil
  }
}
