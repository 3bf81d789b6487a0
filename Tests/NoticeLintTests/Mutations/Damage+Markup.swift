import MarkdownSyntax
import SourceText

extension Damage {
  /// Damage to marks within blocks.
  func markupEdits(_ pair: MutationPair, _ dice: inout Dice) -> [TextEdit]? {
    let tree = pair.tree
    switch self {
    case .loseStrong, .breakStrong:
      guard let strong = dice.pick(pair.nodes(.strong)) else { return nil }
      let span = tree.span(strong)
      let text = pair.text(SourceSpan(span.start + 2, span.end - 2))
      return [TextEdit(span, self == .loseStrong ? text : "** \(text)**")]
    case .loseEscape:
      let bytes = pair.notice.source.bytes
      let places = bytes.indices.filter { place in
        place > 0 && place + 1 < bytes.count && bytes[place] == UInt8(ascii: "\\")
          && bytes[place + 1] == UInt8(ascii: ".") && (0x30...0x39).contains(bytes[place - 1])
      }
      return dice.pick(places).map { [TextEdit(SourceSpan($0, $0 + 1), "")] }
    case .loseLineBreak:
      guard let node = dice.pick(pair.nodes(.lineBreak)) else { return nil }
      return [TextEdit(tree.span(node), " ")]
    default: return nil
    }
  }
}
