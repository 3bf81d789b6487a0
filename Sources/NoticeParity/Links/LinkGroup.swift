/// Blocks that answer to each other, mostly one of each side, with the links in them.
struct LinkGroup {
  /// The source's blocks, as indices of the alignment.
  var source: [Int] = []
  /// The translation's blocks, as indices of the alignment.
  var translation: [Int] = []

  /// The groups of an alignment: what was split or joined is one group.
  static func groups(of alignment: Alignment) -> [LinkGroup] {
    var groups: [LinkGroup] = []
    var bySource: [Int: Int] = [:]
    var byTranslation: [Int: Int] = [:]
    for index in alignment.sourceBlocks.indices {
      guard let partner = alignment.translation(ofBlock: index) else { continue }
      bySource[index] = groups.count
      byTranslation[partner] = groups.count
      groups.append(LinkGroup(source: [index], translation: [partner]))
    }
    for index in alignment.sourceBlocks.indices where bySource[index] == nil {
      if case .joined(let other) = alignment.gap(ofSourceBlock: index),
        let group = byTranslation[other]
      {
        groups[group].source.append(index)
      } else {
        groups.append(LinkGroup(source: [index]))
      }
    }
    for index in alignment.translationBlocks.indices where byTranslation[index] == nil {
      if case .joined(let other) = alignment.gap(ofTranslationBlock: index),
        let group = bySource[other]
      {
        groups[group].translation.append(index)
      } else {
        groups.append(LinkGroup(translation: [index]))
      }
    }
    for index in groups.indices {
      groups[index].source.sort()
      groups[index].translation.sort()
    }
    return groups
  }
}
