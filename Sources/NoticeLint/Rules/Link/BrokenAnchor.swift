import NoticeModel
import SourceText

/// `link/broken-anchor`: a link to a place that the notice does not have.
enum BrokenAnchor: Rule {
  enum Case: Sendable {
    /// One link, and the anchor that looks most like it.
    case one(anchor: String, nearest: String?, destination: SourceSpan?)
    /// No link of the notice leads anywhere: its anchors are elsewhere, or nowhere.
    case all(count: Int)
    /// A link into another notice, named as the link does, and the anchor there that looks most like
    /// it; the place of the link's fragment, where it can be mended.
    case elsewhere(name: String, anchor: String, nearest: String?, fragment: SourceSpan?)
  }

  static let metadata = RuleMetadata(
    id: "link/broken-anchor",
    summary: "a link to an anchor that the notice, or the other notice it names, does not have",
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
    (own(subject) + elsewhere(subject)).sorted { $0.span.start < $1.span.start }
  }

  /// Links within the notice.
  private static func own(_ subject: LintSubject) -> [Occurrence<Case>] {
    let links = subject.notice.facts.links
    lazy var anchors = NoticeAnchors(subject.notice)
    lazy var lost = lostAnchors(subject)
    var count = 0
    var broken: [(link: Int, anchor: String)] = []
    for (index, link) in links.enumerated() where !link.isImage {
      let address = LinkAddress(link.destination)
      guard address.isFragmentOnly, let anchor = address.fragment else { continue }
      count += 1
      if !anchors.contains(anchor), !lost.contains(anchor) { broken.append((index, anchor)) }
    }
    let nearest = broken.prefix(compared).map { anchors.nearest(to: $0.anchor) }
    if broken.count > 3, broken.count == count, nearest.allSatisfy({ $0 == nil }),
      let first = broken.first
    {
      return [Occurrence(.all(count: broken.count), at: links[first.link].span)]
    }
    return broken.enumerated().map { index, broken in
      let link = links[broken.link]
      let isInline = link.form == .inline && link.destination == "#" + broken.anchor
      return Occurrence(
        .one(
          anchor: broken.anchor, nearest: index < nearest.count ? nearest[index] : nil,
          destination: isInline ? link.destinationSpan : nil), at: link.span)
    }
  }

  /// The anchors in attribute lists that Markdown does not see: a rule on markup says so, and with the
  /// list the anchor comes back.
  private static func lostAnchors(_ subject: LintSubject) -> Set<String> {
    let misses = subject.nearMisses(.brokenAttributeList, .headingWithoutBlank)
    var anchors: Set<String> = []
    for miss in misses {
      let text = subject.source.text(of: miss.context.union(miss.span))
      guard let list = text.lastIndex(of: "{") else { continue }
      for word in text[list...].split(separator: " ") {
        guard let sign = word.lastIndex(of: "#") else { continue }
        anchors.insert(String(word[word.index(after: sign)...].prefix { $0 != "}" }))
      }
    }
    return anchors
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .all(let count):
      return Wording(
        "\(count) links point at anchors that the notice does not have",
        label: "the first of them",
        help: "give each heading its anchor, such as `{#name}`, or link to the anchors it has")
    case .elsewhere(let name, let anchor, let nearest, let fragment):
      return describeElsewhere(name, anchor, nearest, fragment)
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
