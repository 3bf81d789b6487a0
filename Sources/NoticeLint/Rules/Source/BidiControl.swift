import NoticeModel
import SourceText

/// `source/bidi-control`: marks that make text read otherwise than it is stored.
enum BidiControl: Rule {
  enum Case: Sendable {
    /// U+202D or U+202E: letters are forced into one direction.
    case override(Unicode.Scalar)
    /// An embedding in a notice that is not written from right to left.
    case embedding(Unicode.Scalar)
    /// An embedding or isolate without its end on the line.
    case unclosed(Unicode.Scalar)
    /// An end without a beginning on the line.
    case stray(Unicode.Scalar)
  }

  static let metadata = RuleMetadata(
    id: "source/bidi-control",
    summary: "direction controls that reorder what a reader sees",
    severity: .error,
    why: """
      An override shows letters in another order than they are stored; a mark that is not closed \
      does so with the rest of the paragraph. What a reviewer approves is then not what the file \
      says. Balanced isolates are harmless, and so are balanced embeddings in a notice that is \
      written from right to left.
      """,
    sources: [
      RuleSource("UAX #9", "section 2", url: "https://www.unicode.org/reports/tr9/"),
      RuleSource("UTS #55", "section 3", url: "https://www.unicode.org/reports/tr55/"),
      RuleSource("CVE-2021-42574", ""),
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let controls = subject.scan.directionControls
    guard !controls.isEmpty else { return [] }
    let isRightToLeft = subject.notice.locale?.isRightToLeft ?? false
    let lines = subject.source.lineIndex
    var occurrences: [Occurrence<Case>] = []
    var open: [SourceScan.Unseen] = []
    var line = 0
    func closeLine() {
      occurrences += open.map { Occurrence(.unclosed($0.scalar), at: $0.span) }
      open = []
    }
    for control in controls {
      let own = lines.line(at: control.span.start)
      if own != line { closeLine() }
      line = own
      switch control.scalar.value {
      case 0x202D, 0x202E:
        occurrences.append(Occurrence(.override(control.scalar), at: control.span))
        // Its end is no finding of its own.
        open.append(control)
      case 0x202C, 0x2069:
        let isIsolate = control.scalar.value == 0x2069
        let match = open.lastIndex { ($0.scalar.value >= 0x2066) == isIsolate }
        if let match {
          let opening = open.remove(at: match)
          if !isIsolate, !isOverride(opening), !isRightToLeft {
            occurrences.append(Occurrence(.embedding(opening.scalar), at: opening.span))
          }
        } else {
          occurrences.append(Occurrence(.stray(control.scalar), at: control.span))
        }
      default: open.append(control)
      }
    }
    closeLine()
    // An override has its finding, closed or not.
    return occurrences.filter { occurrence in
      if case .unclosed(let scalar) = occurrence.found {
        return scalar.value != 0x202D && scalar.value != 0x202E
      }
      return true
    }.sorted { $0.span < $1.span }
  }

  private static func isOverride(_ control: SourceScan.Unseen) -> Bool {
    control.scalar.value == 0x202D || control.scalar.value == 0x202E
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let fixes = [Fix("remove the mark", .unsafe, [TextEdit(occurrence.span, "")])]
    switch occurrence.found {
    case .override(let scalar):
      return Wording(
        "the direction of letters is overridden", label: ScalarName.named(scalar),
        help: "remove the mark; letters know their direction", fixes: fixes)
    case .embedding(let scalar):
      return Wording(
        "a direction is embedded", label: ScalarName.named(scalar),
        help: "use an isolate (U+2068 … U+2069) or no mark at all", fixes: fixes)
    case .unclosed(let scalar):
      return Wording(
        "a direction mark is not closed on its line", label: ScalarName.named(scalar),
        help: "close it with \(scalar.value >= 0x2066 ? "U+2069" : "U+202C") or remove it",
        fixes: fixes)
    case .stray(let scalar):
      return Wording(
        "a direction mark closes nothing", label: ScalarName.named(scalar), help: "remove it",
        fixes: fixes)
    }
  }
}
