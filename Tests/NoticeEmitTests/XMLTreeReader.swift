import Foundation

@testable import NoticeEmit

/// Reads the tree out of a notice's XML, in the form in which `policyc ast --format json` prints it.
enum XMLTreeReader {
  private static let types = [
    "paragraph": "paragraph", "quote": "block_quote", "list": "list", "item": "item",
    "code": "code_block", "break": "thematic_break", "table": "table", "head": "table_header",
    "row": "table_row", "cell": "table_cell", "definition": "reference_definition",
    "heading": "heading", "text": "text", "softBreak": "softbreak", "lineBreak": "linebreak",
    "literal": "code", "emphasis": "emph", "strong": "strong", "strikethrough": "strikethrough",
    "link": "link", "image": "image", "footnote": "footnote_definition",
    "footnoteReference": "footnote_reference",
  ]
  private static let forms = [
    "inline": "inline", "full-reference": "fullReference",
    "collapsed-reference": "collapsedReference", "shortcut-reference": "shortcutReference",
    "autolink": "angleAutolink", "bare-url": "bareURL", "bare-email": "bareEmail",
  ]

  private final class Node {
    var name = ""
    var values: [String: String] = [:]
    var text: [UInt8] = []
    var children: [Node] = []
  }

  /// The document's node.
  static func tree(of xml: [UInt8]) throws -> [String: Any] {
    let root = Node()
    var open = [root]
    for step in try XMLDocument.xml(reading: xml).markup() {
      switch step {
      case .open(let name, let attributes, _):
        let node = Node()
        node.name = name
        for attribute in attributes { node.values[attribute.name] = attribute.value }
        open.last?.children.append(node)
        open.append(node)
      case .close: open.removeLast()
      case .text(let bytes): open.last?.text += bytes
      case .comment, .other: break
      }
    }
    guard let notice = root.children.first,
      let body = notice.children.first(where: { $0.name == "body" })
    else { return [:] }
    var document = place(of: body)
    document["type"] = "document"
    document["nestingLimitRange"] = range("nesting-limit-range", body)
    let metadata = notice.children.first { $0.name == "metadata" }
    if let matter = metadata?.children.first(where: { $0.name == "frontMatter" }) {
      var value = place(of: matter)
      value["contentRange"] = range("content-range", matter)
      value["closed"] = matter.values["closed"] == "true"
      document["frontMatter"] = value
    }
    let children = nodes(in: body)
    if !children.isEmpty { document["children"] = children }
    return document
  }

  /// The nodes below an element; sections are the tree's no nodes.
  private static func nodes(in parent: Node) -> [[String: Any]] {
    parent.children.flatMap { node -> [[String: Any]] in
      switch node.name {
      case "section": nodes(in: node)
      case "attribute": []
      default: [value(of: node)]
      }
    }
  }

  private static func value(of node: Node) -> [String: Any] {
    var value = place(of: node)
    let isBlock = node.values["line"] != nil
    value["type"] =
      node.name == "html" ? (isBlock ? "html_block" : "html_inline") : types[node.name]
    switch node.name {
    case "heading":
      value["level"] = number("level", node)
      value["setext"] = node.values["setext"] == "true"
      value["markerRange"] = range("marker-range", node)
      value["closingMarkerRange"] = range("closing-marker-range", node)
    case "list":
      value["list"] = node.values["kind"]
      value["listStart"] = number("start", node)
      value["delimiter"] = node.values["delimiter"]
      value["tight"] = node.values["tight"] == "true"
    case "item":
      value["markerRange"] = range("marker-range", node)
      value["number"] = number("number", node)
      value["taskMarkerRange"] = range("task-range", node)
      value["checked"] = node.values["task"].map { $0 == "done" }
    case "code":
      value["fenced"] = node.values["fenced"] == "true"
      value["info"] = exact("info", node)
      value["infoRange"] = range("info-range", node)
      value["openingFenceRange"] = range("opening-fence-range", node)
      value["closingFenceRange"] = range("closing-fence-range", node)
    case "table":
      value["alignments"] = node.values["alignments"]?.split(separator: " ").map(String.init)
    case "cell": value["column"] = number("column", node)
    case "definition":
      value["label"] = exact("label", node)
      value["labelRange"] = range("label-range", node)
      value["shadowed"] = node.values["shadowed"] == "true"
      value["used"] = node.values["used"] == "true"
    case "footnote", "footnoteReference":
      value["label"] = exact("label", node)
      value["number"] = number("number", node)
      guard node.name == "footnote" else { break }
      value["labelRange"] = range("label-range", node)
      value["shadowed"] = node.values["shadowed"] == "true"
      value["used"] = node.values["used"] == "true"
    case "link", "image": value["form"] = node.values["form"].flatMap { forms[$0] }
    default: break
    }
    if ["link", "image", "definition"].contains(node.name) {
      value["destination"] = exact("destination", node)
      value["destinationRange"] = range("destination-range", node)
      value["title"] = exact("title", node) ?? ""
      value["titleRange"] = range("title-range", node)
    }
    if ["text", "literal", "code", "html"].contains(node.name) {
      value["literal"] = literal(of: node)
    }
    let attributes = node.children.filter { $0.name == "attribute" }
    if let attributesRange = range("attributes-range", node) {
      value["attributesRange"] = attributesRange
      value["attributes"] = attributes.map { attribute in
        var value = place(of: attribute)
        value["key"] = exact("key", attribute)
        value["value"] = exact("value", attribute)
        value["valueRange"] = range("value-range", attribute)
        return value
      }
    }
    let children = nodes(in: node)
    if !children.isEmpty { value["children"] = children }
    return value
  }

  private static func place(of node: Node) -> [String: Any] {
    let offset = number("offset", node) ?? 0
    return ["start": offset, "end": offset + (number("length", node) ?? 0)]
  }

  private static func number(_ name: String, _ node: Node) -> Int? {
    node.values[name].flatMap { Int($0) }
  }

  private static func range(_ name: String, _ node: Node) -> [String: Int]? {
    guard let numbers = node.values[name]?.split(separator: " ").compactMap({ Int($0) }),
      numbers.count == 2
    else { return nil }
    return ["start": numbers[0], "end": numbers[0] + numbers[1]]
  }

  private static func exact(_ name: String, _ node: Node) -> String? {
    if let text = node.values[name + "-base64"], let data = Data(base64Encoded: text) {
      return String(decoding: data, as: UTF8.self)
    }
    return node.values[name]
  }

  private static func literal(of node: Node) -> String {
    if let text = node.values["base64"], let data = Data(base64Encoded: text) {
      return String(decoding: data, as: UTF8.self)
    }
    return String(decoding: node.text, as: UTF8.self)
  }
}
