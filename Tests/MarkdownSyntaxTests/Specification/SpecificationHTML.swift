import SourceText

@testable import MarkdownSyntax

/// Writes the HTML of the CommonMark specification's examples. The product's HTML is another one;
/// this is how examples are compared that the installed cmark is too old for.
struct SpecificationHTML {
  private let tree: SyntaxTree
  private var html = ""
  /// The image whose description is being written as plain text.
  private var image: Int?

  /// The HTML of a document.
  static func render(_ markdown: String, dialect: Dialect = .commonmark) -> String {
    let source = SourceFile(path: "a.md", text: markdown)
    var writer = SpecificationHTML(tree: SyntaxTree.parse(source, dialect: dialect))
    for step in writer.tree.walk() {
      switch step {
      case .enter(let node): writer.image == nil ? writer.enter(node) : writer.describe(node)
      case .leave(let node): writer.leave(node)
      }
    }
    return writer.html
  }

  private init(tree: SyntaxTree) {
    self.tree = tree
  }

  private mutating func startLine() {
    if !html.isEmpty, html.utf8.last != 0x0A { html += "\n" }
  }

  private mutating func enter(_ node: Int) {
    switch tree.kind(node) {
    case .blockQuote, .list, .item, .heading, .codeBlock, .htmlBlock, .thematicBreak, .paragraph:
      enterBlock(node)
    case .text: html += escaped(tree.literal(node))
    case .softBreak: html += "\n"
    case .lineBreak: html += "<br />\n"
    case .code: html += "<code>\(escaped(tree.literal(node)))</code>"
    case .htmlInline: html += tree.literal(node)
    case .emphasis: html += "<em>"
    case .strong: html += "<strong>"
    case .link:
      html += "<a href=\"\(escapedAddress(tree.link(node)?.destination ?? ""))\"\(title(of: node))>"
    case .image:
      html += "<img src=\"\(escapedAddress(tree.link(node)?.destination ?? ""))\" alt=\""
      image = node
    default: break
    }
  }

  private mutating func enterBlock(_ node: Int) {
    if tree.kind(node) == .paragraph {
      if !isInTightList(node) {
        startLine()
        html += "<p>"
      }
      return
    }
    startLine()
    switch tree.kind(node) {
    case .blockQuote: html += "<blockquote>\n"
    case .list:
      guard let list = tree.list(node) else { break }
      html +=
        list.isOrdered ? "<ol\(list.start == 1 ? "" : " start=\"\(list.start)\"")>\n" : "<ul>\n"
    case .item: html += "<li>"
    case .heading: html += "<h\(tree.headingLevel(node))>"
    case .codeBlock:
      let language = tree.codeBlock(node)?.info.split { " \t\n".contains($0) }.first
      html +=
        language.map { "<pre><code class=\"language-\(escaped(String($0)))\">" } ?? "<pre><code>"
      html += "\(escaped(tree.literal(node)))</code></pre>\n"
    case .htmlBlock:
      html += tree.literal(node)
      startLine()
    case .thematicBreak: html += "<hr />\n"
    default: break
    }
  }

  private mutating func leave(_ node: Int) {
    if let image, node != image { return }
    switch tree.kind(node) {
    case .blockQuote:
      startLine()
      html += "</blockquote>\n"
    case .list: html += tree.list(node)?.isOrdered == true ? "</ol>\n" : "</ul>\n"
    case .item: html += "</li>\n"
    case .heading: html += "</h\(tree.headingLevel(node))>\n"
    case .paragraph: if !isInTightList(node) { html += "</p>\n" }
    case .emphasis: html += "</em>"
    case .strong: html += "</strong>"
    case .link: html += "</a>"
    case .image:
      image = nil
      html += "\"\(title(of: node)) />"
    default: break
    }
  }

  /// Writes a node of an image's description.
  private mutating func describe(_ node: Int) {
    switch tree.kind(node) {
    case .text, .code, .htmlInline: html += escaped(tree.literal(node))
    case .softBreak, .lineBreak: html += " "
    default: break
    }
  }

  private func isInTightList(_ node: Int) -> Bool {
    guard let item = tree.parent(node), let list = tree.parent(item) else { return false }
    return tree.list(list)?.isTight == true
  }

  private func title(of node: Int) -> String {
    guard let title = tree.link(node)?.title, !title.isEmpty else { return "" }
    return " title=\"\(escaped(title))\""
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  private func escapedAddress(_ address: String) -> String {
    let kept = Set("-_.+!*(),%#@?=;:/$~".utf8)
    return address.utf8.reduce(into: "") { result, byte in
      let scalar = Unicode.Scalar(byte)
      if byte == UInt8(ascii: "&") {
        result += "&amp;"
      } else if byte == UInt8(ascii: "'") {
        result += "&#x27;"
      } else if byte < 0x80, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        result.unicodeScalars.append(scalar)
      } else if kept.contains(byte) {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
  }
}
