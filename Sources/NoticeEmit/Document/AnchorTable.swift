import MarkdownSyntax
import NoticeModel

/// Gives each section, and each node that asks for one, an id that no other has.
struct AnchorTable {
  /// The ids by node.
  private(set) var anchors: [Int: String] = [:]
  /// The ids that are given.
  private(set) var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  /// Gives the ids: first those that the notice names, in document order, then made ones for the
  /// sections that have none.
  ///
  /// - Parameter inherited: Ids by heading that sections without one of their own take, so that a
  ///   section has one id in all locales.
  init(
    sections: [Section], attributes: [Int: AttributeList], inherited: [Int: String] = [:]
  ) {
    for (node, list) in attributes.sorted(by: { $0.key < $1.key }) {
      if let id = list.id, RawHTMLAttribute.isIdentifier(id) { claim(id, for: node) }
    }
    for section in sections {
      guard let heading = section.heading, anchors[heading] == nil else { continue }
      if let anchor = section.anchor?.value, RawHTMLAttribute.isIdentifier(anchor) {
        claim(anchor, for: heading)
      }
    }
    for section in sections {
      guard let heading = section.heading, anchors[heading] == nil else { continue }
      if let anchor = inherited[heading] { claim(anchor, for: heading) }
    }
    for section in sections {
      guard let heading = section.heading, anchors[heading] == nil else { continue }
      claimFree(Self.identifier(for: section.title), for: heading)
    }
  }

  @discardableResult
  private mutating func claim(_ id: String, for node: Int) -> Bool {
    guard taken.insert(id).inserted else { return false }
    anchors[node] = id
    return true
  }

  private mutating func claimFree(_ base: String, for node: Int) {
    var candidate = base
    while !claim(candidate, for: node) {
      counts[base, default: 1] += 1
      candidate = "\(base)-\(counts[base, default: 1])"
    }
  }

  /// An id that no other has and that the page itself needs.
  mutating func free(_ base: String) -> String {
    var candidate = base
    while !taken.insert(candidate).inserted {
      counts[base, default: 1] += 1
      candidate = "\(base)-\(counts[base, default: 1])"
    }
    return candidate
  }

  /// A title in the form of an id: letters, marks and digits in lower case, joined by `-`.
  static func identifier(for title: String) -> String { HeadingIdentifier.text(for: title) }
}
