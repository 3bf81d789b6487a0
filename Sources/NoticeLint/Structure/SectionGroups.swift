import NoticeModel

/// Sections that stand side by side.
enum SectionGroups {
  /// The indices of sections with a heading in groups of one parent and one level, in the order of their
  /// first member.
  static func siblings(_ sections: [Section]) -> [[Int32]] {
    var groups: [[Int32]] = []
    var groupOf: [Int: Int] = [:]
    for section in sections where section.heading != nil {
      // Levels are 1 to 6.
      let key = (section.parent ?? -1) * 8 + section.level
      if let group = groupOf[key] {
        groups[group].append(Int32(section.index))
      } else {
        groupOf[key] = groups.count
        groups.append([Int32(section.index)])
      }
    }
    return groups
  }
}
