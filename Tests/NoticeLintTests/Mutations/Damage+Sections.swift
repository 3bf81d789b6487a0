import NoticeModel
import SourceText

extension Damage {
  /// Damage to sections and headings.
  func sectionEdits(_ pair: MutationPair, _ dice: inout Dice) -> [TextEdit]? {
    let sections = pair.notice.sections.filter { $0.level >= 2 }
    let headings = sections.filter { section in
      section.heading.map { !pair.tree.isSetextHeading($0) } ?? false
    }
    guard let section = dice.pick(headings), let heading = section.heading else { return nil }
    let line = pair.lines(pair.tree.span(heading))
    switch self {
    case .dropSection:
      return [TextEdit(pair.lines(of: section), "")]
    case .addSection:
      guard let other = dice.pick(headings.filter { $0.children.isEmpty }) else { return nil }
      // The copy of another section, without its anchor and its number.
      let body = pair.text(SourceSpan(pair.lines(other.titleSpan ?? line).end, other.span.end))
      let place = SourceSpan(at: pair.lines(section.span).start)
      return [TextEdit(place, "## \(other.title.uppercased())\n\n\(withoutList(body))\n\n")]
    case .moveSection:
      let siblings = headings.filter { $0.parent == section.parent && $0.index > section.index }
      guard let next = siblings.first else { return nil }
      let first = pair.lines(of: section)
      let second = pair.lines(of: next)
      guard first.end <= second.start else { return nil }
      return [
        TextEdit(first, ""), TextEdit(SourceSpan(at: second.end), "\n" + pair.text(first)),
      ]
    case .splitSection:
      let inner = pair.paragraphs.filter { section.bodyNodes.contains($0) }.dropFirst()
      guard let paragraph = dice.pick(Array(inner)) else { return nil }
      let signs = String(repeating: "#", count: section.level)
      let place = SourceSpan(at: pair.lines(pair.tree.span(paragraph)).start)
      return [TextEdit(place, "\(signs) \(section.title.uppercased())\n\n")]
    case .mergeSections:
      guard headings.first?.index != section.index else { return nil }
      return [TextEdit(pair.linesWithGap(line), "")]
    case .changeLevel:
      guard let marker = pair.tree.headingMarkerSpan(heading) else { return nil }
      let level = section.level + (section.level > 2 && dice.next() % 2 == 0 ? -1 : 1)
      return [TextEdit(marker, String(repeating: "#", count: level))]
    case .loseHeading:
      guard let marker = pair.tree.headingMarkerSpan(heading) else { return nil }
      return [TextEdit(SourceSpan(marker.end, marker.end + 1), "")]
    default: return nil
    }
  }

  /// A section's body without the attribute list that may begin it.
  private func withoutList(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("{") }.joined(separator: "\n")
  }
}
