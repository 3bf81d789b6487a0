import MarkdownSyntax
import NoticeModel
import SourceText

/// How the links of a translation differ from its source's, found block by block along the alignment.
///
/// What stands in a block without partner is that block's matter; a link that moved to another block is
/// there.
package struct LinkComparison: Sendable {
  /// The differences in the translation's order.
  package let differences: [LinkDifference]

  private typealias Entry = LinkTable.Entry

  /// The links of both sides, and what tells which answer to each other.
  private struct Sides {
    let source: LinkTable
    let translation: LinkTable
    let matcher: LinkMatcher
    let places: FragmentPlaces

    /// Whether a link of the translation answers to one of the source, which leads to `wanted`.
    func answer(
      _ other: Entry, to entry: Entry, _ wanted: PageAddress, isExact: Bool
    ) -> Bool {
      guard entry.isImage == other.isImage else { return false }
      if entry.isImage { return true }
      let own = translation.address(other)
      if wanted.text == own.text || places.areSame(wanted.text, own.text) { return true }
      let relation = matcher.relation(wanted, own)
      return isExact ? relation != .other && wanted.page == own.page : relation != .other
    }
  }

  /// What is left of a group once equal links are matched.
  private struct Rest {
    var group: LinkGroup
    var source: [Entry]
    var translation: [Entry]
    /// The pages that both have in this group.
    var pages: Set<String> = []
  }

  /// Compares two notices.
  ///
  /// - Parameters:
  ///   - source: What was translated.
  ///   - translation: The translation.
  ///   - alignment: What answers to what.
  ///   - silent: The translation's blocks, as nodes, in which nothing is compared.
  ///   - hosts: The hosts that the translation may have in the place of the source's.
  package init(
    source: Notice, translation: Notice, alignment: Alignment, silent: Set<Int>,
    hosts: [String: Set<String>]
  ) {
    let links = (
      LinkReader.links(of: source), LinkReader.links(of: translation)
    )
    guard links.0.contains(where: { !$0.isEmpty }) || links.1.contains(where: { !$0.isEmpty })
    else {
      differences = []
      return
    }
    var matcher = LinkMatcher(
      source: source.locale, translation: translation.locale, hosts: hosts)
    let tables = (LinkTable(links.0, matcher), LinkTable(links.1, matcher))
    matcher.pages = Set(tables.0.addresses.map(\.page))
    let sides = Sides(
      source: tables.0, translation: tables.1, matcher: matcher,
      places: FragmentPlaces(source: source, translation: translation, alignment: alignment))
    var found: [LinkDifference] = []
    var rests: [Rest] = []
    for group in LinkGroup.groups(of: alignment) {
      let isSilent = group.translation.contains {
        silent.contains(alignment.translationBlocks[$0].node)
      }
      if isSilent { continue }
      var rest = Rest(
        group: group, source: group.source.flatMap { tables.0.entries[$0] },
        translation: group.translation.flatMap { tables.1.entries[$0] })
      Self.match(&rest, sides, into: &found)
      rests.append(rest)
    }
    Self.settleMoves(&rests, sides)
    let broken = BrokenLinks(translation.tree)
    for rest in rests where !rest.group.source.isEmpty && !rest.group.translation.isEmpty {
      found += Self.differences(of: rest, sides, alignment, broken)
    }
    differences = found.sorted { Self.position($0) < Self.position($1) }
  }

  private static func position(_ difference: LinkDifference) -> (Int, Int) {
    (
      difference.translation?.span.start ?? .max,
      difference.source?.span.start ?? difference.translationBlock
    )
  }

  /// Takes from a group the links that answer to each other: first those that are right.
  private static func match(
    _ rest: inout Rest, _ sides: Sides, into found: inout [LinkDifference]
  ) {
    for isExact in [true, false] {
      var left = LinkWindow(rest.translation)
      var pages = rest.pages
      rest.source.removeAll { entry in
        let wanted = sides.source.address(entry)
        let partner = left.near.firstIndex {
          sides.answer($0, to: entry, wanted, isExact: isExact)
        }
        guard let partner else { return false }
        let other = left.remove(at: partner)
        let own = sides.translation.address(other)
        pages.insert(wanted.page)
        pages.insert(own.page)
        let kind: LinkDifference.Kind? =
          switch entry.isImage ? .right : sides.matcher.relation(wanted, own) {
          case .hardcoded(let part): .hardcodedLocale(part)
          case .wrongLocale(let part, let names): .wrongLocale(part, sourceNamesOne: names)
          default: nil
          }
        if let kind {
          let links = (sides.source.link(entry), sides.translation.link(other))
          found.append(
            LinkDifference(
              kind: kind, source: links.0, translation: links.1, sourceBlock: links.0.block,
              translationBlock: links.1.block))
        }
        return true
      }
      rest.translation = left.rest
      rest.pages = pages
    }
  }

  /// Takes away what is left in one block of the source and in another of the translation, where it does
  /// not stand in the place of another link.
  private static func settleMoves(_ rests: inout [Rest], _ sides: Sides) {
    var loose: [String: [Int]] = [:]
    for (index, rest) in rests.enumerated() where rest.source.count < rest.translation.count {
      for entry in rest.translation where !entry.isImage {
        loose[sides.translation.address(entry).page, default: []].append(index)
      }
    }
    guard !loose.isEmpty else { return }
    for index in rests.indices where rests[index].source.count > rests[index].translation.count {
      rests[index].source = rests[index].source.filter { entry in
        let wanted = sides.source.address(entry)
        guard let other = loose[wanted.page]?.popLast() else { return true }
        let own = rests[other].translation.prefix(LinkWindow.reach).firstIndex {
          let own = sides.translation.address($0)
          return own.page == wanted.page && sides.matcher.relation(wanted, own) != .other
        }
        guard let own else { return true }
        rests[other].translation.remove(at: own)
        return false
      }
    }
  }

  /// What is left of a group: a link in the place of another, links that are missing, links that were
  /// added.
  private static func differences(
    of rest: Rest, _ sides: Sides, _ alignment: Alignment, _ broken: BrokenLinks
  ) -> [LinkDifference] {
    guard let first = rest.group.translation.first, let sourceFirst = rest.group.source.first else {
      return []
    }
    let block = alignment.translationBlocks[first].node
    var left = LinkWindow(rest.translation)
    var found: [LinkDifference] = []
    for entry in rest.source {
      let link = sides.source.link(entry)
      let host = sides.source.address(entry).host
      let candidates = left.near.indices.filter { left.near[$0].isImage == entry.isImage }
      let partner =
        candidates.first { sides.translation.address(left.near[$0]).host == host }
        ?? candidates.first
      if let partner {
        let other = left.remove(at: partner)
        let (own, ownHost) = (
          sides.translation.link(other), sides.translation.address(other).host
        )
        let isOtherSite = ownHost != host && ownHost != nil && host != nil
        found.append(
          LinkDifference(
            kind: .target(isOtherSite: isOtherSite), source: link, translation: own,
            sourceBlock: link.block, translationBlock: own.block))
      } else if !rest.group.translation.contains(where: {
        broken.stand(in: alignment.translationBlocks[$0].node)
      }) {
        let page = sides.source.address(entry).page
        found.append(
          LinkDifference(
            kind: rest.pages.contains(page) ? .missingAgain : .missing, source: link,
            translation: nil, sourceBlock: link.block, translationBlock: block))
      }
    }
    for other in left.rest {
      let own = sides.translation.link(other)
      let page = sides.translation.address(other).page
      found.append(
        LinkDifference(
          kind: rest.pages.contains(page) ? .extraAgain : .extra, source: nil, translation: own,
          sourceBlock: alignment.sourceBlocks[sourceFirst].node, translationBlock: own.block))
    }
    return found
  }
}
