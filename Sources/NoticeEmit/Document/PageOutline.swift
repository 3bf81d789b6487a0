import NoticeModel

/// How a notice's headings stand on a page: one of the first level, which is the title, and below it
/// no level left out, whatever levels the notice uses.
struct PageOutline: Sendable {
  /// One line of the table of contents.
  struct Entry: Sendable {
    /// The heading.
    var heading: Int
    /// The lines below it.
    var children: [Int] = []
  }

  /// The heading that is the page's title; `nil` where the front matter's title is set above.
  let titleHeading: Int?
  /// The level on the page of each section's heading.
  private let levels: [UInt8]
  /// The sections below the title with those directly below them.
  let entries: [Entry]

  /// Lays out sections.
  init(_ sections: [Section]) {
    let first = sections.first { $0.heading != nil }
    let isTitled = first?.level == 1 && sections.count { $0.level == 1 } == 1
    titleHeading = isTitled ? first?.heading : nil
    // How deep each section's heading stands, 1 to 7; 0 for the text before the first one.
    var depths: [UInt8] = []
    depths.reserveCapacity(sections.count)
    var entries: [Entry] = []
    for section in sections {
      guard let heading = section.heading else {
        depths.append(0)
        continue
      }
      let parent = section.parent.map { depths[$0] } ?? 0
      let above = parent > 0 ? parent : isTitled && heading != titleHeading ? 1 : 0
      let depth = above + 1
      depths.append(depth)
      let level = isTitled ? depth : depth + 1
      if level == 2 {
        entries.append(Entry(heading: heading))
      } else if level == 3, let last = entries.indices.last {
        entries[last].children.append(heading)
      }
    }
    levels = depths.map { min(6, isTitled ? $0 : $0 + 1) }
    self.entries = entries
  }

  /// The level on the page of a section's heading.
  func level(of section: Section) -> Int { Int(levels[section.index]) }
}
