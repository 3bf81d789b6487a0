import MarkdownSyntax
import NoticeParity
import SourceText

/// The fixes of `parity/list-shape` that the text decides.
enum ListShapeFix {
  static func fixes(_ found: ListDifference, in subject: PairSubject) -> [Fix] {
    switch found.kind {
    case .unlisted: return bullets(found, subject)
    case .depth(let wanted, let own) where wanted == own + 1: return indentation(found, subject)
    case .ordered: return markers(found, subject)
    default: return []
    }
  }

  /// The source's bullet in front of paragraphs that stand in no list on either side of them.
  private static func bullets(_ found: ListDifference, _ subject: PairSubject) -> [Fix] {
    var edits: [TextEdit] = []
    for (index, partner) in zip(found.source, found.translation) {
      let source = subject.blocks(.source)[index]
      let block = subject.blocks(.translation)[partner]
      guard source.beginsItem, source.depth == 1, block.kind == .paragraph, !block.isQuoted,
        let list = source.list, subject.source.tree.list(list)?.isOrdered == false
      else { return [] }
      let span = subject.translation.tree.span(block.node)
      // The lines that follow belong to the item as they stand.
      edits.append(TextEdit(SourceSpan(at: span.start), bullet(near: partner, subject) + " "))
    }
    return [Fix(edits.count == 1 ? "insert the bullet" : "insert the bullets", .unsafe, edits)]
  }

  /// The bullet that the translation's lists have, or the source's.
  private static func bullet(near block: Int, _ subject: PairSubject) -> String {
    let blocks = subject.blocks(.translation)
    let near = blocks[..<block].last { $0.list != nil }?.list
    let detail = near.flatMap(subject.translation.tree.list)
    guard let detail, !detail.isOrdered else { return "*" }
    return String(decoding: [detail.delimiter], as: UTF8.self)
  }

  /// The indentation of items that are one level too high: to the text of the item before them.
  private static func indentation(_ found: ListDifference, _ subject: PairSubject) -> [Fix] {
    let tree = subject.translation.tree
    let blocks = subject.blocks(.translation)
    var edits: [TextEdit] = []
    // The item that the source's inner list stands in answers to the one before the first.
    guard let first = found.translation.first, first > 0,
      let outer = blocks[..<first].last(where: { $0.depth == blocks[first].depth })?.item,
      let marker = tree.item(outer)?.markerSpan
    else { return [] }
    let width = marker.count + 1
    for index in found.translation {
      guard blocks[index].depth == blocks[first].depth, let item = blocks[index].item else {
        return []
      }
      guard blocks[index].beginsItem else { continue }
      var offset = tree.span(item).start
      while offset < tree.span(item).end {
        let line = subject.translation.line(at: offset)
        if !line.isEmpty {
          edits.append(
            TextEdit(SourceSpan(at: line.start), String(repeating: " ", count: width)))
        }
        offset = max(line.end + 1, offset + 1)
      }
    }
    return [Fix("indent as the source does", .unsafe, edits)]
  }

  /// The source's marks for all items of a list.
  private static func markers(_ found: ListDifference, _ subject: PairSubject) -> [Fix] {
    let tree = subject.translation.tree
    let block = subject.blocks(.translation)[found.translation[0]]
    let source = subject.blocks(.source)[found.source[0]]
    guard let list = block.list, let origin = source.list,
      let detail = subject.source.tree.list(origin)
    else { return [] }
    let mark = String(decoding: [detail.delimiter], as: UTF8.self)
    let edits = tree.children(list).enumerated().compactMap { position, item -> TextEdit? in
      guard let marker = tree.item(item)?.markerSpan else { return nil }
      return TextEdit(marker, detail.isOrdered ? "\(detail.start + position)\(mark)" : mark)
    }
    // What stands below an item is indented by its mark: with lines below it, look first.
    return [Fix("write the source's marks", .unsafe, edits)]
  }
}
