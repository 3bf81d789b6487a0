import MarkdownSyntax
import SourceText

/// `structure/unmarked-label`: the name of a paragraph in plain letters, where others are strong.
enum UnmarkedLabel: Rule {
  struct Case: Sendable {
    /// The name.
    var label: String
    /// A name that is set strong.
    var example: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "structure/unmarked-label",
    summary: "a paragraph's name in plain letters where others are strong",
    severity: .note,
    why: """
      "Device Data. We collect …" opens with a name, not with a sentence. In plain letters it reads \
      as a sentence without a verb, and nobody finds it.
      """,
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    // Only where capitals tell a name from a sentence.
    guard subject.notice.locale.map({ $0.language == "en" }) ?? true,
      let example = strongLabel(in: tree)
    else { return [] }
    return tree.nodes.indices.compactMap { node in
      guard tree.kind(node) == .paragraph, tree.hasChildren(node), tree.kind(node + 1) == .text,
        let label = label(of: String(tree.literal(node + 1).prefix(160)))
      else { return nil }
      let start = tree.span(node).start
      let span = SourceSpan(start, start + label.utf8.count)
      guard subject.source.text(of: span) == label else { return nil }
      return Occurrence(Case(label: label, example: tree.span(example)), at: span)
    }
  }

  /// A strong name with a full stop and a sentence behind it.
  private static func strongLabel(in tree: SyntaxTree) -> Int? {
    tree.nodes.indices.first { node in
      guard tree.kind(node) == .strong, let after = tree.nextSibling(of: node),
        tree.kind(after) == .text, let parent = tree.parent(node), tree.kind(parent) == .paragraph
      else { return false }
      let rest = tree.literalBytes(after)
      return rest.starts(with: ". ".utf8)
        || rest.first == 0x20 && tree.decodedText(node).bytes.last == UInt8(ascii: ".")
    }
  }

  /// The first sentence, where it is three to eight words with capitals, and another sentence follows.
  private static func label(of text: String) -> String? {
    guard let end = text.firstRange(of: ". "), end.lowerBound != text.startIndex else { return nil }
    let label = text[..<end.lowerBound]
    let words = label.split(separator: " ")
    guard (3...8).contains(words.count), label.utf8.count <= 80,
      text[end.upperBound...].unicodeScalars.first.map(SectionText.beginsSentence) ?? false
    else { return nil }
    let capitals = words.count { $0.first?.isUppercase ?? false }
    // Short words such as "by" and "of" have no capital.
    let others = words.filter { !($0.first?.isUppercase ?? false) }
    guard capitals >= 3, others.allSatisfy({ $0.utf8.count <= 4 && $0.allSatisfy(\.isLetter) })
    else { return nil }
    return String(label)
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let label = FrontMatterText.clipped(occurrence.found.label, to: 32)
    return Wording(
      "the name `\(label)` stands in plain letters", label: "reads as a sentence",
      help: "set it strong, or make it a heading",
      related: [subject.related("others are strong", occurrence.found.example)],
      fixes: [
        Fix(
          "set it strong", .unsafe,
          [
            TextEdit(SourceSpan(at: occurrence.span.start), "**"),
            TextEdit(SourceSpan(at: occurrence.span.end), "**"),
          ])
      ])
  }
}
