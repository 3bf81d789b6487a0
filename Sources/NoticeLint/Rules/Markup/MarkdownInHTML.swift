import MarkdownSyntax
import NoticeModel
import SourceText

/// `markup/markdown-in-html`: Markdown in an HTML block, where it is printed as it stands.
enum MarkdownInHTML: Rule {
  /// What was written.
  enum Case: Sendable {
    case emphasis
    case link
    case heading
  }

  static let metadata = RuleMetadata(
    id: "markup/markdown-in-html",
    summary: "Markdown between HTML tags",
    severity: .warning,
    why: """
      From an HTML tag at the start of a line to the next blank line nothing is read as Markdown. \
      Emphasis, links and headings in there are printed as they stand.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 4.6", url: "https://spec.commonmark.org/0.31.2/")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    guard tree.nodes.contains(where: { $0.kind == .htmlBlock }) else { return [] }
    let tags = Dictionary(
      grouping: HTMLTagReader.tags(in: tree).filter { tree.kind($0.node) == .htmlBlock },
      by: \.node)
    return tree.nodes.indices.compactMap { node in
      guard tree.kind(node) == .htmlBlock, let tags = tags[node],
        !tags.contains(where: isVerbatim)
      else { return nil }
      // The first place says it all.
      var start = tree.span(node).start
      for end in tags.map(\.span) + [SourceSpan(at: tree.span(node).end)] {
        let text = SourceSpan(start, max(start, end.start))
        if let found = occurrence(in: text, subject.source) { return found }
        start = max(start, end.end)
      }
      return nil
    }
  }

  /// Whether a tag says that its content is no Markdown, or, to some programs, that it is.
  private static func isVerbatim(_ tag: HTMLTag) -> Bool {
    ["pre", "script", "style", "textarea"].contains(tag.name)
      || tag.attributes.contains { $0.name == "markdown" }
  }

  private static func occurrence(in text: SourceSpan, _ source: SourceFile) -> Occurrence<Case>? {
    let bytes = source.bytes
    func byte(_ offset: Int) -> UInt8 { offset < text.end ? bytes[offset] : 0 }
    var offset = text.start
    while offset < text.end {
      switch bytes[offset] {
      case UInt8(ascii: "*") where byte(offset + 1) == UInt8(ascii: "*") && byte(offset + 2) > 0x20:
        if let end = endOfStrong(from: offset + 2, text, bytes) {
          return Occurrence(.emphasis, at: SourceSpan(offset, end))
        }
        offset += 1
      case UInt8(ascii: "]") where byte(offset + 1) == UInt8(ascii: "("):
        if let end = endOfLink(from: offset + 2, text, bytes) {
          return Occurrence(.link, at: SourceSpan(offset, end))
        }
      case UInt8(ascii: "#") where startsLine(offset, text, bytes):
        var end = offset
        while byte(end) == UInt8(ascii: "#") { end += 1 }
        if byte(end) == 0x20, byte(end + 1) > 0x20, end - offset <= 6 {
          return Occurrence(.heading, at: SourceSpan(offset, end))
        }
      default: break
      }
      offset += 1
    }
    return nil
  }

  private static func startsLine(_ offset: Int, _ text: SourceSpan, _ bytes: [UInt8]) -> Bool {
    offset > text.start && bytes[offset - 1] == 0x0A
  }

  /// Behind the `**` that closes on the same line.
  private static func endOfStrong(
    from start: Int, _ text: SourceSpan, _ bytes: [UInt8]
  ) -> Int? {
    let limit = min(text.end, start + 400) - 1
    var offset = start
    while offset < limit, bytes[offset] != 0x0A {
      if bytes[offset] == UInt8(ascii: "*"), bytes[offset + 1] == UInt8(ascii: "*"),
        bytes[offset - 1] > 0x20
      {
        return offset + 2
      }
      offset += 1
    }
    return nil
  }

  private static func endOfLink(from start: Int, _ text: SourceSpan, _ bytes: [UInt8]) -> Int? {
    let limit = min(text.end, start + 400)
    guard start < limit else { return nil }
    let address = bytes[start..<limit].prefix { $0 > 0x20 && $0 != UInt8(ascii: ")") }
    let isAddress = ["http", "mailto:", "/", "#", "www."].contains {
      address.starts(with: $0.utf8)
    }
    guard isAddress, address.endIndex < limit, bytes[address.endIndex] == UInt8(ascii: ")") else {
      return nil
    }
    return address.endIndex + 1
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let (what, help) =
      switch occurrence.found {
      case .emphasis: ("emphasis", "write `<strong>`, or put blank lines round the text")
      case .link: ("a link", "write `<a href>`, or put blank lines round the text")
      case .heading: ("a heading", "put a blank line in front of it")
      }
    return Wording(
      "\(what) in Markdown stands between HTML tags", label: "printed as it stands", help: help)
  }
}
