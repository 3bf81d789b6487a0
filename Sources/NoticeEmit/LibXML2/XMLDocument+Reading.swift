import CLibXML2

extension XMLDocument {
  /// The steps through the tree below the document, in order.
  borrowing func markup() -> [ParsedMarkup] {
    var steps: [ParsedMarkup] = []
    withPointer { document in
      let root = xmlDocGetRootElement(document)
      var node = root
      // Down, then to the next sibling, then up: deep trees cost no stack.
      while let current = node {
        let isElement = Self.append(current, to: &steps)
        if isElement, let child = current.pointee.children {
          node = child
          continue
        }
        if isElement { steps.append(.close) }
        node = Self.follower(of: current, below: root, closing: &steps)
      }
    }
    return steps
  }

  private static func follower(
    of node: xmlNodePtr, below root: xmlNodePtr?, closing steps: inout [ParsedMarkup]
  ) -> xmlNodePtr? {
    var node = node
    while node != root {
      if let sibling = node.pointee.next { return sibling }
      guard let parent = node.pointee.parent else { return nil }
      steps.append(.close)
      node = parent
    }
    return nil
  }

  /// Appends what a node is; whether it is an element.
  private static func append(_ node: xmlNodePtr, to steps: inout [ParsedMarkup]) -> Bool {
    let line = max(1, xmlGetLineNo(node))
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      steps.append(
        .open(name: string(node.pointee.name), attributes: attributes(of: node), line: line))
      return true
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      steps.append(.text(bytes(node.pointee.content)))
    case XML_COMMENT_NODE:
      steps.append(.comment(line: line))
    default:
      steps.append(.other(line: line))
    }
    return false
  }

  private static func attributes(of element: xmlNodePtr) -> [ParsedMarkup.Attribute] {
    var attributes: [ParsedMarkup.Attribute] = []
    var next = element.pointee.properties
    while let attribute = next {
      var value: [UInt8] = []
      var part = attribute.pointee.children
      while let text = part {
        value.append(contentsOf: bytes(text.pointee.content))
        part = text.pointee.next
      }
      attributes.append(
        ParsedMarkup.Attribute(
          name: string(attribute.pointee.name), value: String(decoding: value, as: UTF8.self)))
      next = attribute.pointee.next
    }
    return attributes
  }

  private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  private static func bytes(_ pointer: UnsafePointer<xmlChar>?) -> [UInt8] {
    guard let pointer else { return [] }
    return Array(UnsafeBufferPointer(start: pointer, count: Int(xmlStrlen(pointer))))
  }
}
