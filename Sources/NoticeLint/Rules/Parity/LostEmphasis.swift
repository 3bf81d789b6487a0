import NoticeModel
import NoticeParity
import SourceText

/// `parity/lost-emphasis`: strong or emphasised text that is plain in the translation.
enum LostEmphasis: PairRule {
  struct Case: Sendable {
    /// The difference in the first block.
    var first: InlineDifference
    /// How many pieces are plain in the section.
    var count: Int
    /// In how many blocks.
    var blocks: Int
  }

  static let metadata = RuleMetadata(
    id: "parity/lost-emphasis",
    summary: "strong or emphasised text that is plain in the translation",
    severity: .warning,
    why: """
      Notices set in strong letters what must not be overlooked: names that the text defines, limits \
      of liability, rights. Emphasis in slanted letters is lost rightly in scripts that have none, \
      and there it is not asked for.
      """,
    qualityIssueType: "formatting")

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<Case>] {
    var found: [PairOccurrence<Case>] = []
    var last: (kind: InlineDifference.Kind, section: Int)?
    let slants = hasSlantedLetters(subject.translation.notice.locale)
    for difference in subject.comparison.structure.inlines {
      switch difference.kind {
      case .strong, .emptyElement: break
      case .emphasis where slants: break
      default: continue
      }
      guard !subject.isFlawed(difference.block, in: .translation, reach: .inline),
        !subject.isFlawed(difference.sourceBlock, in: .source, reach: .inline)
      else { continue }
      let block = subject.blocks(.translation)[difference.block]
      if let last, last.kind == difference.kind, last.section == block.section {
        found[found.count - 1].found.count += difference.count
        found[found.count - 1].found.blocks += 1
        continue
      }
      last = (difference.kind, block.section)
      let span =
        difference.kind == .emptyElement
        ? difference.translation[0] : subject.firstLine(ofBlock: difference.block, in: .translation)
      found.append(
        PairOccurrence(Case(first: difference, count: difference.count, blocks: 1), at: span))
    }
    return found
  }

  /// Whether a language's script has slanted letters in use.
  private static func hasSlantedLetters(_ locale: LocaleTag?) -> Bool {
    switch locale?.language {
    case "ja", "zh", "ko", "th", "km", "lo", "my", "ar", "fa", "ur", "he", "yi": false
    default: true
    }
  }

  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording {
    let found = occurrence.found
    let related = found.first.source.prefix(3).map { subject.source.related("marked here", $0) }
    if found.first.kind == .emptyElement {
      return Wording(
        "the source's element has no text here", label: "nothing stands in it",
        help: "put into it what the source has in it, translated", related: related,
        severity: .note)
    }
    let name = found.first.kind == .strong ? "strong" : "emphasised"
    let place = found.blocks == 1 ? "" : " in \(found.blocks) blocks"
    return Wording(
      found.count == 1
        ? "text that is \(name) in the source is plain here"
        : "\(found.count) times text that is \(name) in the source is plain\(place)",
      label: found.blocks == 1 ? "not marked" : "here first",
      help: "mark the words that the source marks", related: related,
      severity: found.first.kind == .strong ? nil : .note)
  }
}
