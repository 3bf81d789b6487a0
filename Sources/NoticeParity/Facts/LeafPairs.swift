import MarkdownSyntax
import NoticeModel

/// The leaf blocks of two notices that answer to each other.
enum LeafPairs {
  /// Pairs the leaf blocks of aligned sections.
  static func pairs(
    source: Notice, translation: Notice, alignment: Alignment
  ) -> [FactComparison.BlockPair] {
    let lefts = source.sections.indices.map { leaves(of: source, section: $0) }.filter {
      !$0.isEmpty
    }
    let rights = translation.sections.indices.map { leaves(of: translation, section: $0) }
      .filter { !$0.isEmpty }
    return (0..<max(lefts.count, rights.count)).flatMap { number in
      let left = number < lefts.count ? lefts[number] : []
      let right = number < rights.count ? rights[number] : []
      return (0..<max(left.count, right.count)).map { index in
        FactComparison.BlockPair(
          source: index < left.count ? left[index] : nil,
          translation: index < right.count ? right[index] : nil, section: number)
      }
    }
  }

  private static func leaves(of notice: Notice, section index: Int) -> [Int] {
    let section = notice.sections[index]
    let heading = section.heading.map { [$0] } ?? []
    return heading
      + section.bodyNodes.filter { node in
        switch notice.tree.kind(node) {
        case .paragraph, .heading, .tableCell: true
        default: false
        }
      }
  }
}
