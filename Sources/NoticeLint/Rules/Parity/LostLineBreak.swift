import NoticeParity
import SourceText

/// `parity/lost-line-break`: lines that the source breaks and the translation runs together.
enum LostLineBreak: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/lost-line-break",
    summary: "lines that the source breaks and the translation runs together",
    severity: .warning,
    why: """
      In Markdown two blanks or a backslash at the end of a line break it, and editors and tools \
      take blanks away. What was an address in seven lines is then one line that nobody can read.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 6.7", url: "https://spec.commonmark.org/0.31.2/")
    ],
    qualityIssueType: "formatting", fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<InlineDifference>] {
    subject.comparison.structure.inlines.compactMap { difference in
      guard difference.kind == .lineBreak,
        !subject.isFlawed(difference.block, in: .translation, reach: .inline)
      else { return nil }
      let first = difference.translation.first.map { subject.translation.line(at: $0.start) }
      return PairOccurrence(
        difference, at: first ?? subject.firstLine(ofBlock: difference.block, in: .translation))
    }
  }

  static func describe(
    _ occurrence: PairOccurrence<InlineDifference>, in subject: PairSubject
  ) -> Wording {
    let found = occurrence.found
    // The text decides where each line of it is one of the source's.
    let isCertain = found.translation.count == found.count
    let edits = found.translation.map { TextEdit(SourceSpan(at: lineEnd($0, subject)), "\\") }
    return Wording(
      found.count == 1
        ? "a line break of the source is lost"
        : "\(found.count) line breaks of the source are lost",
      label: "this line runs into the next",
      help: "end the line with a backslash or two blanks, as the source does",
      related: found.source.prefix(1).map {
        subject.source.related("broken here", subject.source.line(at: $0.start))
      },
      fixes: isCertain
        ? [Fix(edits.count == 1 ? "break the line" : "break the lines", .unsafe, edits)] : [],
      // A single break may be a matter of layout.
      severity: found.translation.isEmpty && found.count == 1 ? .note : nil)
  }

  /// The offset behind the last letter of the line that a soft break ends.
  private static func lineEnd(_ softBreak: SourceSpan, _ subject: PairSubject) -> Int {
    let bytes = subject.translation.source.bytes
    var end = softBreak.start
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }
}
