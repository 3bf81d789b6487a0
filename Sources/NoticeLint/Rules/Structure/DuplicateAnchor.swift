import MarkdownSyntax
import SourceText

/// `structure/duplicate-anchor`: one anchor for two places.
enum DuplicateAnchor: Rule {
  /// The anchor and its first place.
  struct Case: Sendable {
    var anchor: String
    var first: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "structure/duplicate-anchor",
    summary: "an anchor that is given twice",
    severity: .error,
    why: """
      An anchor is an address. Given twice, links lead to the first place only, and the HTML is not \
      valid.
      """,
    sources: [
      RuleSource("HTML", "section 3.2.6", url: "https://html.spec.whatwg.org/multipage/dom.html")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    var first: [String: SourceSpan] = [:]
    var occurrences: [Occurrence<Case>] = []
    for list in subject.tree.attributeLists {
      guard let attribute = list.attribute("id"), !attribute.value.isEmpty else { continue }
      if let earlier = first[attribute.value] {
        occurrences.append(
          Occurrence(Case(anchor: attribute.value, first: earlier), at: attribute.span))
      } else {
        first[attribute.value] = attribute.span
      }
    }
    return occurrences.sorted { $0.span < $1.span }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the anchor `\(FrontMatterText.clipped(occurrence.found.anchor, to: 36))` is given twice",
      label: "the second time", help: "give this place another anchor, and check its links",
      related: [subject.related("the first time", occurrence.found.first)])
  }
}
