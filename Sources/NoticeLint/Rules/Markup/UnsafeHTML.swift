import MarkdownSyntax
import NoticeModel
import SourceText

/// `markup/unsafe-html`: raw HTML that never gets onto the page, or must not.
enum UnsafeHTML: Rule {
  enum Case: Sendable {
    /// An element that runs programs or loads another page.
    case active(String)
    /// An element that goes with all that it holds.
    case dropped(String)
    /// An attribute that runs a program.
    case handler(String)
    /// An address that runs a program.
    case scriptAddress(String)
    /// A `style` attribute.
    case style
  }

  static let metadata = RuleMetadata(
    id: "markup/unsafe-html",
    summary: "raw HTML that is dangerous, or that is dropped on the way to the page",
    severity: .error,
    why: """
      Scripts, frames, event handlers and `javascript:` addresses run programs of others in the \
      reader's browser. They are taken out of what is built, as are forms and media, so that what \
      they should show or do is missing from the notice.
      """,
    sources: [
      RuleSource("OWASP XSS Prevention", "", url: "https://cheatsheetseries.owasp.org/")
    ])

  /// Elements that run programs, load other pages or change where addresses lead.
  static let active: Set<String> = [
    "applet", "base", "embed", "frame", "frameset", "iframe", "link", "meta", "object", "script",
  ]

  /// Elements that are dropped with what they hold.
  static let dropped: Set<String> = [
    "audio", "button", "canvas", "form", "input", "math", "noembed", "noframes", "noscript",
    "plaintext", "select", "style", "svg", "template", "textarea", "title", "video", "xmp",
  ]

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    var found: [Occurrence<Case>] = []
    for tag in HTMLTagReader.tags(in: tree) where !tag.isClosing {
      if active.contains(tag.name) {
        found.append(Occurrence(.active(tag.name), at: tag.span))
      } else if dropped.contains(tag.name) {
        found.append(Occurrence(.dropped(tag.name), at: tag.span))
      } else {
        found += tag.attributes.compactMap(occurrence)
      }
    }
    for node in tree.nodes.indices where tree.kind(node) == .link || tree.kind(node) == .image {
      guard let link = tree.link(node), let scheme = scriptScheme(link.destination) else {
        continue
      }
      found.append(
        Occurrence(
          .scriptAddress(scheme),
          at: link.definition == nil ? link.destinationSpan : tree.span(node)))
    }
    return found.sorted { $0.span < $1.span }
  }

  static func occurrence(_ attribute: HTMLTag.Attribute) -> Occurrence<Case>? {
    let name = attribute.name
    if name.hasPrefix("on"), name.utf8.count > 3 {
      return Occurrence(.handler(name), at: attribute.span)
    }
    if ["href", "src", "action", "formaction", "xlink:href", "background"].contains(name),
      let scheme = scriptScheme(decoded(attribute.value))
    {
      return Occurrence(.scriptAddress(scheme), at: attribute.span)
    }
    return name == "style" ? Occurrence(.style, at: attribute.span) : nil
  }

  /// A value with its character references resolved.
  private static func decoded(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
    let tree = SyntaxTree.parse(SourceFile(path: "", text: value))
    return tree.plainText(tree.root)
  }

  /// The scheme of an address that runs a program, read as a browser reads it: blanks and controls in
  /// it do not count (WHATWG URL, section 4.4).
  private static func scriptScheme(_ address: String) -> String? {
    var start: [UInt8] = []
    for byte in address.utf8 where byte > 0x20 {
      start.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      if byte == UInt8(ascii: ":") || start.count == 16 { break }
    }
    return ["javascript", "vbscript", "data"].first { start.elementsEqual("\($0):".utf8) }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .active(let name):
      return Wording(
        "the element `\(name)` must not stand in a notice", label: "taken out of what is built",
        help: "take it out, and say in words what it should show")
    case .dropped(let name):
      return Wording(
        "the element `\(name)` is taken out of what is built",
        label: "dropped with all that it holds",
        help: "say in words or with a link what it should show or do", severity: .warning)
    case .handler(let name):
      return Wording(
        "the attribute `\(FrontMatterText.clipped(name, to: 24))` runs a program",
        label: "taken out of what is built", help: "take it out; a link leads to a page instead")
    case .scriptAddress("data"):
      return Wording(
        "a `data:` address is taken out of what is built", label: "dropped",
        help: "put it into a file, and write the file's address", severity: .warning)
    case .scriptAddress(let scheme):
      return Wording(
        "a `\(scheme):` address runs a program",
        label: "taken out of what is built", help: "write the address of a page")
    case .style:
      return Wording(
        "a `style` attribute is taken out of what is built", label: "dropped",
        help: "use a class, or leave the looks to the page", severity: .note)
    }
  }
}
