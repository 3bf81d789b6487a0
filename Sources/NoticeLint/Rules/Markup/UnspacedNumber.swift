import SourceText

/// `markup/unspaced-number`: a numbered item that is none, because no blank stands behind the number.
enum UnspacedNumber: Rule {
  struct Case: Sendable {
    /// The numbers that belong together.
    var group: UnspacedMarkers
    /// The first number as written.
    var marker: String
  }

  static let metadata = RuleMetadata(
    id: "markup/unspaced-number",
    summary: "a number of a list without a blank behind it",
    severity: .warning,
    why: """
      `1.` begins a list item only with a blank behind it. Without it all items of a list run \
      together into one paragraph.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 5.2", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    UnspacedMarkers.groups(.numberWithoutBlank, in: subject).map { group in
      let marker = subject.source.text(of: group.markers[0])
      return Occurrence(Case(group: group, marker: marker), at: group.markers[0])
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let (group, marker) = (occurrence.found.group, occurrence.found.marker)
    let count = group.markers.count
    // A list may begin with any number, but only with 1 inside a paragraph.
    let isFirst = Int(marker.dropLast()) == 1
    let others = group.markers.dropFirst().prefix(3).map { subject.related("here too", $0) }
    return Wording(
      count == 1
        ? "`\(marker)` without a blank behind it begins no list item"
        : "\(count) numbers without a blank behind them make no list",
      label: "no list item", help: "put a blank behind each number",
      related: others,
      fixes: [
        Fix(
          count == 1 ? "insert the blank" : "insert the blanks",
          count > 1 && isFirst ? .safe : .unsafe, group.edits)
      ],
      // A number alone in its paragraph looks the same either way.
      severity: count > 1 ? nil : .note)
  }
}
