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

  /// How many of a block's links are looked at for the one that answers to another.
  private static let reach = 64

  /// A link with its address.
  private struct Entry {
    var link: LinkReference
    var address: PageAddress
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
    func entries(_ links: [LinkReference]) -> [Entry] {
      links.map { Entry(link: $0, address: matcher.address($0.destination)) }
    }
    let addresses = (links.0.map(entries), links.1.map(entries))
    matcher.pages = Set(addresses.0.joined().map(\.address.page))
    let places = FragmentPlaces(source: source, translation: translation, alignment: alignment)
    var found: [LinkDifference] = []
    var rests: [Rest] = []
    for group in LinkGroup.groups(of: alignment) {
      let isSilent = group.translation.contains {
        silent.contains(alignment.translationBlocks[$0].node)
      }
      if isSilent { continue }
      var rest = Rest(
        group: group, source: group.source.flatMap { addresses.0[$0] },
        translation: group.translation.flatMap { addresses.1[$0] })
      Self.match(&rest, matcher, places, into: &found)
      rests.append(rest)
    }
    Self.settleMoves(&rests, matcher)
    let broken = BrokenLinks(translation.tree)
    for rest in rests where !rest.group.source.isEmpty && !rest.group.translation.isEmpty {
      found += Self.differences(of: rest, alignment, broken)
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
    _ rest: inout Rest, _ matcher: LinkMatcher, _ places: FragmentPlaces,
    into found: inout [LinkDifference]
  ) {
    for isExact in [true, false] {
      rest.source.removeAll { wanted in
        let partner = rest.translation.prefix(reach).firstIndex { own in
          guard wanted.link.isImage == own.link.isImage else { return false }
          if wanted.link.isImage { return true }
          if wanted.address.text == own.address.text { return true }
          if places.areSame(wanted.address.text, own.address.text) { return true }
          let relation = matcher.relation(wanted.address, own.address)
          return isExact
            ? relation != .other && wanted.address.page == own.address.page : relation != .other
        }
        guard let partner else { return false }
        let own = rest.translation.remove(at: partner)
        rest.pages.insert(wanted.address.page)
        rest.pages.insert(own.address.page)
        let kind: LinkDifference.Kind? =
          switch wanted.link.isImage ? .right : matcher.relation(wanted.address, own.address) {
          case .hardcoded(let part): .hardcodedLocale(part)
          case .wrongLocale(let part, let names): .wrongLocale(part, sourceNamesOne: names)
          default: nil
          }
        if let kind {
          found.append(
            LinkDifference(
              kind: kind, source: wanted.link, translation: own.link,
              sourceBlock: wanted.link.block, translationBlock: own.link.block))
        }
        return true
      }
    }
  }

  /// Takes away what is left in one block of the source and in another of the translation, where it does
  /// not stand in the place of another link.
  private static func settleMoves(_ rests: inout [Rest], _ matcher: LinkMatcher) {
    var loose: [String: [Int]] = [:]
    for (index, rest) in rests.enumerated() where rest.source.count < rest.translation.count {
      for entry in rest.translation where !entry.link.isImage {
        loose[entry.address.page, default: []].append(index)
      }
    }
    guard !loose.isEmpty else { return }
    for index in rests.indices where rests[index].source.count > rests[index].translation.count {
      rests[index].source = rests[index].source.filter { wanted in
        guard let other = loose[wanted.address.page]?.popLast() else { return true }
        let own = rests[other].translation.firstIndex {
          $0.address.page == wanted.address.page
            && matcher.relation(wanted.address, $0.address) != .other
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
    of rest: Rest, _ alignment: Alignment, _ broken: BrokenLinks
  ) -> [LinkDifference] {
    guard let first = rest.group.translation.first, let sourceFirst = rest.group.source.first else {
      return []
    }
    let block = alignment.translationBlocks[first].node
    var own = rest.translation
    var found: [LinkDifference] = []
    for wanted in rest.source {
      let candidates = own.indices.prefix(reach).filter {
        own[$0].link.isImage == wanted.link.isImage
      }
      let partner =
        candidates.first { own[$0].address.host == wanted.address.host } ?? candidates.first
      if let partner {
        let other = own.remove(at: partner)
        let isOtherSite =
          other.address.host != wanted.address.host && other.address.host != nil
          && wanted.address.host != nil
        found.append(
          LinkDifference(
            kind: .target(isOtherSite: isOtherSite), source: wanted.link, translation: other.link,
            sourceBlock: wanted.link.block, translationBlock: other.link.block))
      } else if !rest.group.translation.contains(where: {
        broken.stand(in: alignment.translationBlocks[$0].node)
      }) {
        found.append(
          LinkDifference(
            kind: rest.pages.contains(wanted.address.page) ? .missingAgain : .missing,
            source: wanted.link, translation: nil, sourceBlock: wanted.link.block,
            translationBlock: block))
      }
    }
    for other in own {
      found.append(
        LinkDifference(
          kind: rest.pages.contains(other.address.page) ? .extraAgain : .extra, source: nil,
          translation: other.link,
          sourceBlock: alignment.sourceBlocks[sourceFirst].node,
          translationBlock: other.link.block))
    }
    return found
  }
}
