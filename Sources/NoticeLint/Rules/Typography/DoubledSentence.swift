import MarkdownSyntax
import SourceText

/// `typography/doubled-sentence`: one sentence twice in a paragraph, or one paragraph twice in a row.
enum DoubledSentence: Rule {
  struct Case: Sendable {
    /// Whether a whole paragraph stands twice.
    var isParagraph: Bool
    /// Where it stands first.
    var first: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "typography/doubled-sentence",
    summary: "a sentence that stands twice in a paragraph, or a paragraph twice in a row",
    severity: .warning,
    why: """
      What was pasted twice, or pasted beside what it was to replace, makes readers look for a \
      difference that there is none of, and often another sentence was lost there. Short sentences \
      are left alone, as are cells of tables.
      """)

  /// The least length in bytes of what is taken for a slip.
  private static let minimumLength = 32

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let prose = subject.prose
    var found: [Occurrence<Case>] = []
    var sentences = SentenceTable()
    var previous: Prose.Passage?
    for passage in prose.passages {
      defer { previous = passage }
      guard passage.kind == .paragraph else { continue }
      if let first = previous, isRepeated(first, passage, prose) {
        found.append(
          Occurrence(
            Case(isParagraph: true, first: prose.span(of: first.range)),
            at: prose.span(of: passage.range)))
        continue
      }
      // Two sentences of this length and a blank between.
      guard passage.range.count > 2 * minimumLength else { continue }
      sentences.read(passage.range, of: prose, atLeast: minimumLength)
      for (first, second) in sentences.repetitions(in: prose) {
        found.append(
          Occurrence(
            Case(isParagraph: false, first: prose.span(of: first)), at: prose.span(of: second)))
      }
    }
    return found
  }

  /// Whether a paragraph says what the one before says.
  private static func isRepeated(
    _ first: Prose.Passage, _ second: Prose.Passage, _ prose: Prose
  ) -> Bool {
    guard first.kind == .paragraph, first.range.count == second.range.count,
      second.range.count >= minimumLength,
      prose.bytes[first.range].elementsEqual(prose.bytes[second.range])
    else { return false }
    return !prose.bytes[second.range].contains(Prose.mask)
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      found.isParagraph
        ? "the paragraph stands twice" : "the sentence stands twice in this paragraph",
      label: "again",
      help: "take one away, or write what was meant to stand there",
      related: [subject.related("the first time", found.first)])
  }
}
