import MarkdownSyntax
import SourceText

extension Damage {
  /// Damage to links and anchors.
  func linkEdits(_ pair: MutationPair, _ dice: inout Dice) -> [TextEdit]? {
    let tree = pair.tree
    switch self {
    case .dropAnchor, .changeAnchor, .swapAnchors: return anchorEdits(pair, &dice)
    case .addLink:
      guard let paragraph = dice.pick(pair.paragraphs) else { return nil }
      return [
        TextEdit(
          SourceSpan(at: tree.span(paragraph).end), " [example](https://added.example/page)")
      ]
    default: break
    }
    let links = pair.nodes(.link).filter { node in
      guard let link = tree.link(node) else { return false }
      return link.destination.hasPrefix("http") || link.destination.hasPrefix("/")
    }
    guard let node = dice.pick(links), let link = tree.link(node) else { return nil }
    let destination = link.destination
    let isInline = link.form == .inline
    switch self {
    case .changeLink:
      guard !destination.contains("?"), !destination.contains("#") else { return nil }
      let slash = destination.hasSuffix("/") ? "" : "/"
      return [TextEdit(link.destinationSpan, destination + slash + "old-page")]
    case .changeHost:
      guard let host = destination.split(separator: "/").dropFirst().first else {
        return nil
      }
      let text = destination.split(separator: "/", omittingEmptySubsequences: false).map {
        $0 == host ? "staging.example.net" : $0
      }.joined(separator: "/")
      return [TextEdit(link.destinationSpan, text)]
    case .wrongLocale:
      let parts = destination.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count > 3, !parts[3].isEmpty, parts[0].hasSuffix(":") else {
        return nil
      }
      let text = (parts[..<3] + ["en-US"] + parts[3...]).joined(separator: "/")
      return [TextEdit(link.destinationSpan, text)]
    case .dropLink:
      guard isInline else { return nil }
      return [TextEdit(tree.span(node), tree.plainText(node))]
    case .breakLink:
      guard isInline else { return nil }
      let sign = SourceSpan(at: link.destinationSpan.start - 1)
      return [TextEdit(sign, " ")]
    default: return nil
    }
  }

  private func anchorEdits(_ pair: MutationPair, _ dice: inout Dice) -> [TextEdit]? {
    let lists = pair.tree.attributeLists.filter {
      $0.id != nil && $0.attributes.count == 1 && pair.tree.kind($0.node) == .heading
    }
    guard let list = dice.pick(lists), let id = list.attribute("id") else { return nil }
    switch self {
    case .dropAnchor: return [TextEdit(list.span, "")]
    case .changeAnchor: return [TextEdit(id.valueSpan, id.value + "-neu")]
    default:
      guard let other = dice.pick(lists.filter { $0.node != list.node })?.attribute("id") else {
        return nil
      }
      return [TextEdit(id.valueSpan, other.value), TextEdit(other.valueSpan, id.value)]
    }
  }
}
