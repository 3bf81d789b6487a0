import NoticeModel
import SourceText

/// `link/broken-anchor`: a link to a place that the notice does not have.
enum BrokenAnchor: Rule {
  enum Case: Sendable {
    /// One link, and the anchor that looks most like it.
    case one(anchor: String, nearest: String?, destination: SourceSpan?)
    /// No link of the notice leads anywhere: its anchors are elsewhere, or nowhere.
    case all(count: Int)
  }

  static let metadata = RuleMetadata(
    id: "link/broken-anchor",
    summary: "a link to an anchor that the notice does not have",
    severity: .warning,
    why: """
      The link does nothing: no heading, attribute list or HTML element of the notice has the anchor. \
      It often stood on a heading that has been reworded or translated since.
      """,
    sources: [
      RuleSource("HTML", "section 7.4.6.4", url: "https://html.spec.whatwg.org/#scroll-to-fragid")
    ],
    fix: .unsafe)

  /// How many broken links are compared with the anchors that there are.
  private static let compared = 50

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let links = subject.notice.facts.links.filter { !$0.isImage }.compactMap { link in
      let address = LinkAddress(link.destination)
      return address.isFragmentOnly ? address.fragment.map { (link, $0) } : nil
    }
    guard !links.isEmpty else { return [] }
    let anchors = NoticeAnchors(subject.notice)
    let lost = lostLists(subject)
    let broken = links.filter { link in
      !anchors.contains(link.1) && !lost.contains { $0.contains("#\(link.1)") }
    }
    let nearest = broken.prefix(compared).map { anchors.nearest(to: $0.1) }
    if broken.count > 3, broken.count == links.count, nearest.allSatisfy({ $0 == nil }),
      let first = broken.first
    {
      return [Occurrence(.all(count: broken.count), at: first.0.span)]
    }
    return broken.enumerated().map { index, broken in
      let (link, anchor) = broken
      let isInline = link.form == .inline && link.destination == "#" + anchor
      return Occurrence(
        .one(
          anchor: anchor, nearest: index < nearest.count ? nearest[index] : nil,
          destination: isInline ? link.destinationSpan : nil), at: link.span)
    }
  }

  /// The lines whose attribute list Markdown does not see: a rule on markup says so, and with the list the
  /// anchor comes back.
  private static func lostLists(_ subject: LintSubject) -> [String] {
    let misses =
      subject.nearMisses(.brokenAttributeList) + subject.nearMisses(.headingWithoutBlank)
    return misses.map { subject.source.text(of: $0.context.union($0.span)) }.filter {
      $0.contains("{")
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .all(let count):
      return Wording(
        "\(count) links point at anchors that the notice does not have",
        label: "the first of them",
        help: "give each heading its anchor, such as `{#name}`, or link to the anchors it has")
    case .one(let anchor, let nearest, let destination):
      var wording = Wording(
        "no heading has the anchor `#\(FrontMatterText.clipped(anchor, to: 40))`",
        label: nearest.map { "did you mean `#\($0)`?" } ?? "this link leads nowhere",
        help: "link to an anchor of this notice, or give the heading `{#\(anchor)}`")
      if let nearest, let destination {
        wording.fixes = [
          Fix("link to `#\(nearest)`", .unsafe, [TextEdit(destination, "#" + nearest)])
        ]
      }
      return wording
    }
  }
}
