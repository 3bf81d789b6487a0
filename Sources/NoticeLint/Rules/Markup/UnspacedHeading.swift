import SourceText

/// `markup/unspaced-heading`: a heading that is none, because no blank stands behind its `#`.
enum UnspacedHeading: Rule {
  struct Case: Sendable {
    /// The `#`s as written.
    var marker: String
    /// The place of the blank: empty, or a blank of another kind.
    var blank: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "markup/unspaced-heading",
    summary: "a heading without a blank behind its `#`",
    severity: .error,
    why: """
      `#` begins a heading only with a blank behind it. Without it the sign is printed as it stands, \
      and the section is part of the one before.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 4.2", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let bytes = subject.source.bytes
    return subject.nearMisses(.headingWithoutBlank).compactMap { nearMiss in
      let end = nearMiss.span.end
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: end)
      guard let scalar else { return nil }
      let isBlank = scalar.properties.generalCategory == .spaceSeparator
      // `#1` is a number and `#privacy` a keyword.
      if nearMiss.span.count == 1, !isBlank,
        scalar.properties.numericType != nil || scalar.properties.isLowercase
      {
        return nil
      }
      return Occurrence(
        Case(
          marker: subject.source.text(of: nearMiss.span),
          blank: SourceSpan(end, end + (isBlank ? length : 0))),
        at: nearMiss.span)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      "`\(found.marker)` without a blank behind it is no heading",
      label: found.blank.isEmpty ? "printed as it stands" : "a no-break space stands behind it",
      help: "put a blank behind it",
      fixes: [Fix("insert the blank", .safe, [TextEdit(found.blank, " ")])])
  }
}
