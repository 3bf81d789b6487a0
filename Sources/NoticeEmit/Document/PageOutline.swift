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
  /// The level on the page of each heading that begins a section.
  let levels: [Int: Int]
  /// The sections below the title with those directly below them.
  let entries: [Entry]

  /// Lays out sections.
  init(_ sections: [Section]) {
    let first = sections.first { $0.heading != nil }
    let isTitled = first?.level == 1 && sections.count { $0.level == 1 } == 1
    titleHeading = isTitled ? first?.heading : nil
    var depths: [Int: Int] = [:]
    var levels: [Int: Int] = [:]
    var entries: [Entry] = []
    for section in sections {
      guard let heading = section.heading else { continue }
      let above =
        section.parent.flatMap { depths[$0] } ?? (isTitled && heading != titleHeading ? 1 : 0)
      let depth = above + 1
      depths[section.index] = depth
      let level = isTitled ? depth : depth + 1
      levels[heading] = min(6, level)
      if level == 2 {
        entries.append(Entry(heading: heading))
      } else if level == 3, let last = entries.indices.last {
        entries[last].children.append(heading)
      }
    }
    self.levels = levels
    self.entries = entries
  }
}
