import NoticeParity
import SourceText

/// `parity/length`: a block that is far shorter or longer than its source.
enum Length: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/length",
    summary: "a block that is far shorter or longer than translations are",
    severity: .warning,
    why: """
      A paragraph of half the usual length lost a sentence, one of twice the length has one that the \
      source lacks. What is usual was measured for each language; of a paragraph with fewer sentences \
      than the source's, the other paragraphs of the notice tell. Short blocks are left out, and so are \
      those in which a fact is missing, which says more.
      """,
    qualityIssueType: "length")

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<LengthFinding>] {
    let structure = subject.comparison.structure
    let told = Set(subject.comparison.facts.differences.map(\.translationBlock))
      .union(structure.joinedNodes)
      // What a block lost may be what stands behind it as one more.
      .union(
        structure.extra.filter { $0.blocks.lowerBound > 0 }.map {
          subject.blocks(.translation)[$0.blocks.lowerBound - 1].node
        })
    return subject.comparison.lengths.filter { !told.contains($0.block) }.map {
      PairOccurrence($0, at: subject.firstLine(of: $0.block))
    }
  }

  static func describe(
    _ occurrence: PairOccurrence<LengthFinding>, in subject: PairSubject
  ) -> Wording {
    let found = occurrence.found
    let related = [
      subject.source.related("the source's text", subject.source.tree.span(found.sourceBlock))
    ]
    if found.lostSentences > 0 {
      return Wording(
        "the block has \(found.percent) % of the source's length and "
          + (found.lostSentences == 1
            ? "one sentence fewer" : "\(found.lostSentences) sentences fewer"),
        label: "\(found.usual.lowerBound) to \(found.usual.upperBound) % is usual in this notice",
        help: "compare the sentences: one may be missing", related: related)
    }
    let isShort = found.percent < found.usual.lowerBound
    // Some blocks of right translations lie a little beside what is usual, hardly any lies far from it.
    let isFar =
      found.percent * 4 < found.usual.lowerBound * 3
      || found.percent * 3 > found.usual.upperBound * 4
    return Wording(
      "the block has \(found.percent) % of the source's length",
      label: "\(found.usual.lowerBound) to \(found.usual.upperBound) % would be usual",
      help: isShort
        ? "compare the sentences: one may be missing"
        : "compare the sentences: one may be too many",
      related: related, severity: isFar ? nil : .note)
  }
}
