import MarkdownSyntax
import NoticeModel
import SourceText

/// `structure/odd-list-item`: an item that does not go on with the sentence that the others go on with.
enum OddListItem: Rule {
  struct Case: Sendable {
    /// The words that the item begins with.
    var opening: String
    /// The place of an item that goes on.
    var usual: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "structure/odd-list-item",
    summary: "a list item that does not go on with the sentence before the list",
    severity: .note,
    why: """
      "We use your data to:" asks for a verb in each item. One that begins with "As required by law" \
      or "To" was most often moved from another list, and leaves open what is done. Only English \
      notices are looked at.
      """)

  /// What follows "as" where no verb does.
  private static let participles: Set<String> = [
    "required", "permitted", "necessary", "needed", "otherwise", "described", "allowed", "part",
  ]

  /// Words of sentences; what has none of them tells circumstances.
  private static let pronouns: Set<String> = [
    "you", "your", "we", "us", "our", "it", "the", "them",
  ]

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard (subject.notice.locale?.language ?? "en") == "en" else { return [] }
    let tree = subject.tree
    var found: [Occurrence<Case>] = []
    var lead: Int?
    for node in tree.nodes.indices {
      switch tree.kind(node) {
      case .paragraph: lead = node
      case .list:
        guard let lead, tree.parent(lead) == tree.parent(node),
          tree.descendants(lead).upperBound == node, asksForVerb(tree.plainText(lead))
        else { continue }
        found += odd(in: node, tree)
      default: break
      }
    }
    return found
  }

  private static func words(_ text: String) -> [Substring] {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Substring($0) }
  }

  /// Whether a sentence ends with "to:".
  private static func asksForVerb(_ text: String) -> Bool {
    guard text.utf8.last(where: { $0 > 0x20 }) == UInt8(ascii: ":"),
      text.utf8.reversed().drop(while: { $0 <= 0x20 }).starts(with: ":ot".utf8)
    else { return false }
    let words = words(text)
    return words.count >= 3 && words.last == "to:"
  }

  /// The few items of a list that begin with something else than a verb.
  private static func odd(in list: Int, _ tree: SyntaxTree) -> [Occurrence<Case>] {
    var usual: SourceSpan?
    var odd: [(opening: String, span: SourceSpan)] = []
    var count = 0
    for item in tree.children(list) {
      guard let line = tree.children(item).first(where: { tree.kind($0) == .paragraph }) else {
        continue
      }
      count += 1
      if let opening = oddOpening(tree.plainText(line)) {
        odd.append((opening, tree.span(line)))
      } else if usual == nil {
        usual = tree.span(line)
      }
    }
    guard count >= 3, odd.count * 3 <= count, let usual else { return [] }
    return odd.map { Occurrence(Case(opening: $0.opening, usual: usual), at: $0.span) }
  }

  /// The first words of an item that has no verb where one is due.
  private static func oddOpening(_ text: String) -> String? {
    // Nearly all items begin with a longer word.
    let start = text.utf8.drop { $0 == 0x20 || $0 == 0x0A }.prefix(4)
    guard start.contains(where: { $0 == 0x20 || $0 == 0x0A }) else { return nil }
    let words = words(text)
    guard let first = words.first, words.count > 1 else { return nil }
    switch first.lowercased() {
    case "to": return String(first)
    case "for": return words.contains { $0.hasSuffix(",") } ? nil : String(first)
    case "as":
      guard participles.contains(words[1].lowercased()),
        !words.contains(where: { pronouns.contains($0.lowercased()) })
      else { return nil }
      return "\(first) \(words[1])"
    default: return nil
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "an item that begins with `\(occurrence.found.opening)` follows \"to:\"",
      label: "no verb goes on with the sentence",
      help: "begin it with a verb, or set it apart from the list",
      related: [subject.related("this one goes on", occurrence.found.usual)])
  }
}
