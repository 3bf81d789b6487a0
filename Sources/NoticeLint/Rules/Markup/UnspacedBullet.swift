import SourceText

/// `markup/unspaced-bullet`: a bullet that is none, because no blank stands behind it.
enum UnspacedBullet: Rule {
  struct Case: Sendable {
    /// The markers that belong together.
    var group: UnspacedMarkers
    /// The marker as written.
    var marker: String
  }

  static let metadata = RuleMetadata(
    id: "markup/unspaced-bullet",
    summary: "a bullet without a blank behind it",
    severity: .warning,
    why: """
      `*`, `-` and `+` begin a list item only with a blank behind them. Without it the sign is \
      printed as it stands, and items run together into one paragraph.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 5.2", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let groups = UnspacedMarkers.groups(.bulletWithoutBlank, in: subject)
    guard !groups.isEmpty else { return [] }
    let hasFootnotes = groups.contains { !$0.isListed } && hasFootnoteSign(subject.prose)
    return groups.compactMap { group in
      let marker = subject.source.text(of: group.markers[0])
      // A lone star may explain a star in the text, a lone dash a name under a letter.
      if !group.isListed, marker == "*" ? hasFootnotes : group.blanks[0].isEmpty { return nil }
      return Occurrence(Case(group: group, marker: marker), at: group.markers[0])
    }
  }

  /// Whether a star stands behind a word somewhere, as a reference does.
  private static func hasFootnoteSign(_ prose: Prose) -> Bool {
    prose.bytes.indices.contains { offset in
      prose.bytes[offset] == UInt8(ascii: "*") && offset > 0
        && ![0x20, 0x0A, UInt8(ascii: "*")].contains(prose.bytes[offset - 1])
        && prose.byte(offset + 1) != UInt8(ascii: "*")
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let (group, marker) = (occurrence.found.group, occurrence.found.marker)
    let count = group.markers.count
    let others = group.markers.dropFirst().prefix(3).map { subject.related("here too", $0) }
    return Wording(
      count == 1
        ? "a `\(marker)` without a blank behind it is no bullet"
        : "\(count) times `\(marker)` without a blank behind it is no list",
      label: "printed as it stands",
      help: group.isListed
        ? "put a blank behind it" : "put a blank behind it, or end the emphasis that it opens",
      related: others,
      fixes: [
        Fix(
          count == 1 ? "insert the blank" : "insert the blanks",
          group.isListed ? .safe : .unsafe, group.edits)
      ],
      // Alone it may be meant as it stands.
      severity: group.isListed ? nil : .note)
  }
}
