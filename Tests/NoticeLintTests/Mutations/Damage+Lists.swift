import MarkdownSyntax
import SourceText

extension Damage {
  /// Damage to lists and tables.
  func listEdits(_ pair: MutationPair, _ dice: inout Dice) -> [TextEdit]? {
    switch self {
    case .dropRow, .addRow:
      guard let row = dice.pick(pair.nodes(.tableRow)) else { return nil }
      let lines = pair.lines(pair.tree.span(row))
      if self == .dropRow { return [TextEdit(lines, "")] }
      let other = dice.pick(pair.nodes(.tableRow).filter { $0 != row }) ?? row
      return [TextEdit(SourceSpan(at: lines.end), pair.text(pair.lines(pair.tree.span(other))))]
    case .reorderList:
      let lists = pair.nodes(.list).filter { pair.tree.list($0)?.isOrdered == false }
      guard let list = dice.pick(lists) else { return nil }
      var number = 0
      return pair.tree.children(list).compactMap { item in
        guard let marker = pair.tree.item(item)?.markerSpan else { return nil }
        number += 1
        return TextEdit(marker, "\(number).")
      }
    default: return itemEdits(pair, &dice)
    }
  }

  private func itemEdits(_ pair: MutationPair, _ dice: inout Dice) -> [TextEdit]? {
    let tree = pair.tree
    let items = pair.nodes(.item).filter { item in
      // Items of one line whose list has others.
      tree.parent(item).map { tree.children($0).reduce(0) { count, _ in count + 1 } > 2 } ?? false
        && !pair.text(tree.span(item)).contains("\n")
    }
    guard let item = dice.pick(items), let marker = tree.item(item)?.markerSpan,
      let list = tree.parent(item)
    else { return nil }
    let lines = pair.lines(tree.span(item))
    let isFirst = tree.span(list).start == tree.span(item).start
    switch self {
    case .dropItem: return [TextEdit(lines, "")]
    case .addItem:
      let other = dice.pick(items.filter { $0 != item }) ?? item
      guard let otherMarker = tree.item(other)?.markerSpan else { return nil }
      let text = pair.text(SourceSpan(otherMarker.end, tree.span(other).end))
      return [TextEdit(SourceSpan(at: lines.end), pair.text(marker) + text + "\n")]
    case .mergeItems:
      guard !isFirst else { return nil }
      return [TextEdit(SourceSpan(lines.start - 1, marker.end), "")]
    case .nestItem:
      guard !isFirst else { return nil }
      return [TextEdit(SourceSpan(at: marker.start), "    ")]
    case .loseMarker:
      return [TextEdit(SourceSpan(marker.end, marker.end + 1), "")]
    default: return nil
    }
  }
}
