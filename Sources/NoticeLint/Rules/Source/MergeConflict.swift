import SourceText

/// `source/merge-conflict`: the marks that a version control system leaves in a conflict.
enum MergeConflict: Rule {
  /// Where the parts of a conflict are divided and where it ends.
  struct Case: Sendable {
    var divider: SourceSpan?
    var end: SourceSpan?
  }

  static let metadata = RuleMetadata(
    id: "source/merge-conflict",
    summary: "marks of a merge conflict that was not settled",
    severity: .error,
    why: """
      Between the marks stand two versions of the same text. Published, the notice says both, and \
      the marks with them.
      """)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let bytes = subject.source.bytes
    var occurrences: [Occurrence<Case>] = []
    var isOpen = false
    for start in subject.scan.conflictMarkers {
      let span = subject.source.lineIndex.span(
        ofLine: subject.source.lineIndex.line(at: start), in: bytes)
      let last = occurrences.count - 1
      switch bytes[start] {
      case UInt8(ascii: "<") where span.count > 8:
        occurrences.append(Occurrence(Case(), at: span))
        isOpen = true
      case UInt8(ascii: "=") where isOpen && occurrences[last].found.divider == nil:
        occurrences[last].found.divider = span
      case UInt8(ascii: ">") where isOpen && occurrences[last].found.divider != nil:
        occurrences[last].found.end = span
        isOpen = false
      default: break
      }
    }
    return occurrences
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "a merge conflict is not settled", label: "one version begins here",
      help: "keep one version and remove the marks",
      related: [
        occurrence.found.divider.map { subject.related("the other version begins here", $0) },
        occurrence.found.end.map { subject.related("the conflict ends here", $0) },
      ].compactMap { $0 })
  }
}
