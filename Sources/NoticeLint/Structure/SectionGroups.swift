import NoticeModel

/// Sections that stand side by side.
enum SectionGroups {
  /// The sections with a heading in groups of one parent and one level, in the order of their first
  /// member.
  static func siblings(_ sections: [Section]) -> [[Section]] {
    var groups: [[Section]] = []
    var groupOf: [[Int]: Int] = [:]
    for section in sections where section.heading != nil {
      let key = [section.parent ?? -1, section.level]
      if let group = groupOf[key] {
        groups[group].append(section)
      } else {
        groupOf[key] = groups.count
        groups.append([section])
      }
    }
    return groups
  }
}
