import SourceText

/// `source/not-nfc`: letters written as several characters where one would do.
enum NotNFC: Rule {
  struct Case: Sendable {
    /// All places, of which the finding stands at the first.
    var places: [NormalizationScan.Place]
  }

  static let metadata = RuleMetadata(
    id: "source/not-nfc",
    summary: "letters that are not in Unicode's Normalization Form C",
    severity: .note,
    why: """
      `é` can be one character or an `e` and an accent. They look the same, but search, anchors and \
      comparison tell them apart. Texts are exchanged in Normalization Form C, where it is one.
      """,
    sources: [
      RuleSource("UAX #15", "", url: "https://www.unicode.org/reports/tr15/"),
      RuleSource(
        "Character Model for the World Wide Web", "", url: "https://www.w3.org/TR/charmod-norm/"),
    ],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let places = NormalizationScan(subject.source.bytes).places
    // The finding stands where letters fall apart, if they do anywhere.
    guard let first = places.first(where: \.isDecomposed) ?? places.first else { return [] }
    return [Occurrence(Case(places: places), at: first.span)]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let places = occurrence.found.places
    let count = places.count
    let isDecomposed = places.contains(where: \.isDecomposed)
    return Wording(
      count == 1
        ? "a letter is not in Normalization Form C"
        : "\(count) letters are not in Normalization Form C",
      label: isDecomposed ? "several characters for one letter" : "another character is usual",
      help: "write them as Normalization Form C has them; they look the same",
      fixes: [
        Fix(
          count == 1 ? "normalise it" : "normalise them", .safe,
          places.map { TextEdit($0.span, $0.normal) })
      ])
  }
}
