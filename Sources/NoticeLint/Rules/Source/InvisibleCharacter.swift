import SourceText

/// `source/invisible-character`: characters that a reader cannot see and that do no work.
enum InvisibleCharacter: Rule {
  enum Case: Sendable {
    /// U+2028 or U+2029.
    case lineSeparator(Unicode.Scalar)
    /// U+00AD.
    case softHyphen
    /// Another character, or several in a row.
    case idle(Unicode.Scalar, count: Int)
  }

  static let metadata = RuleMetadata(
    id: "source/invisible-character",
    summary: "characters that nobody sees, such as a zero width space",
    severity: .warning,
    why: """
      A zero width space inside a word or an address breaks search, copying, links and markup, and \
      nobody can see why. Joiners are left alone in scripts that need them and in emoji, direction \
      marks beside right-to-left letters, break hints in scripts without blanks.
      """,
    sources: [RuleSource("Unicode 16", "section 23.2")],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let bytes = subject.source.bytes
    var occurrences: [Occurrence<Case>] = []
    for invisible in subject.scan.invisibles {
      let left = UTF8Decoding.scalar(before: invisible.span.start, in: bytes)
      let right = UTF8Decoding.scalar(in: bytes, at: invisible.span.end).scalar
      if InvisibleScalars.isNeeded(invisible.scalar, after: left, before: right) { continue }
      if InvisibleScalars.isDirectionMark(invisible.scalar),
        InvisibleScalars.hasRightToLeftText(near: invisible.span, in: bytes)
      {
        continue
      }
      switch invisible.scalar.value {
      case 0x2028, 0x2029:
        occurrences.append(Occurrence(.lineSeparator(invisible.scalar), at: invisible.span))
      case 0xAD:
        occurrences.append(Occurrence(.softHyphen, at: invisible.span))
      default:
        if let last = occurrences.indices.last, occurrences[last].span.end == invisible.span.start,
          case .idle(let scalar, let count) = occurrences[last].found
        {
          occurrences[last] = Occurrence(
            .idle(scalar, count: count + 1), at: occurrences[last].span.union(invisible.span))
        } else {
          occurrences.append(Occurrence(.idle(invisible.scalar, count: 1), at: invisible.span))
        }
      }
    }
    return occurrences
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let removal = [TextEdit(occurrence.span, "")]
    switch occurrence.found {
    case .lineSeparator(let scalar):
      return Wording(
        "the text holds an invisible line separator", label: ScalarName.named(scalar),
        help: "write a line break that Markdown knows",
        fixes: [Fix("write a line end", .unsafe, [TextEdit(occurrence.span, subject.lineEnd)])])
    case .softHyphen:
      return Wording(
        "the text holds a soft hyphen", label: "U+00AD, invisible but for a line's end",
        help: "remove it unless the word must break here",
        fixes: [Fix("remove it", .unsafe, removal)], severity: .note)
    case .idle(let scalar, let count):
      return Wording(
        count == 1
          ? "the text holds an invisible character"
          : "the text holds \(count) invisible characters", label: ScalarName.named(scalar),
        help: "remove \(count == 1 ? "it" : "them")",
        fixes: [Fix("remove \(count == 1 ? "it" : "them")", .safe, removal)])
    }
  }
}
