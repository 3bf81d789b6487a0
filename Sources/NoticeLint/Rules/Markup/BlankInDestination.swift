import MarkdownSyntax
import SourceText

/// `markup/blank-in-destination`: a blank in a link's brackets, before or in the address.
enum BlankInDestination: Rule {
  enum Case: Sendable {
    /// In the address, so that there is no link: the address and what follows it.
    case inside(SourceSpan)
    /// Before or behind the address.
    case around
  }

  static let metadata = RuleMetadata(
    id: "markup/blank-in-destination",
    summary: "a blank at or in a link's address",
    severity: .error,
    why: """
      An address with a blank in it makes no link: readers see the brackets. Blanks round the \
      address are read by CommonMark and left in by other programs that read Markdown.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 6.3", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    let bytes = subject.source.bytes
    var found = subject.nearMisses(.blankInDestination).compactMap { nearMiss in
      let open = openBracket(of: nearMiss.context, bytes)
      let address = SourceSpan(open + 1, nearMiss.context.end - 1)
      // Blanks in `{{ site.url }}` go when it is filled in; `term/placeholder` speaks of it.
      return subject.source.text(of: address).contains("{{")
        ? nil : Occurrence<Case>(.inside(address), at: nearMiss.span)
    }
    for node in tree.nodes.indices where tree.kind(node) == .link || tree.kind(node) == .image {
      guard tree.linkForm(node) == .inline, let span = tree.linkDestinationSpan(node),
        !span.isEmpty
      else { continue }
      var start = span.start
      if start > 0, bytes[start - 1] == UInt8(ascii: "<") { start -= 1 }
      let end = start
      while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
      if start < end, start > 0, bytes[start - 1] == UInt8(ascii: "(") {
        found.append(Occurrence(.around, at: SourceSpan(start, end)))
      }
    }
    return found.sorted { $0.span < $1.span }
  }

  /// The `(` of a link.
  private static func openBracket(of link: SourceSpan, _ bytes: [UInt8]) -> Int {
    var offset = link.start
    while offset + 1 < link.end,
      bytes[offset] != UInt8(ascii: "]") || bytes[offset + 1] != UInt8(ascii: "(")
    {
      offset += 1
    }
    return offset + 1
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .inside(let address):
      let text = subject.source.text(of: address)
      let isPlain = !text.contains { "<>\"'".contains($0) }
      return Wording(
        "a blank in the link's address", label: "so this is no link",
        help: "write `%20` for it, or take out what stands behind it",
        fixes: isPlain
          ? [
            Fix(
              "put the address between `<` and `>`", .unsafe,
              [
                TextEdit(SourceSpan(at: address.start), "<"),
                TextEdit(SourceSpan(at: address.end), ">"),
              ])
          ] : [])
    case .around:
      return Wording(
        "a blank stands before the link's address", label: "other programs leave it in",
        help: "take it away", fixes: [Fix("take it away", .safe, [TextEdit(occurrence.span, "")])],
        severity: .warning)
    }
  }
}
