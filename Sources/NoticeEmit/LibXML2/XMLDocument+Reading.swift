import CLibXML2

extension XMLDocument {
  /// The steps through the tree below the document, in order.
  borrowing func markup() -> [ParsedMarkup] {
    var steps: [ParsedMarkup] = []
    unsafe withPointer { document in
      let root = unsafe xmlDocGetRootElement(document)
      var node = unsafe root
      // Down, then to the next sibling, then up: deep trees cost no stack.
      while let current = unsafe node {
        let isElement = unsafe Self.append(current, to: &steps)
        if isElement, let child = unsafe current.pointee.children {
          unsafe node = unsafe child
          continue
        }
        if isElement { steps.append(.close) }
        unsafe node = unsafe Self.follower(of: current, below: root, closing: &steps)
      }
    }
    return steps
  }

  /// Whether an element has more children than a limit.
  borrowing func isCrowded(beyond limit: Int) -> Bool {
    unsafe withPointer { document in
      let root = unsafe xmlDocGetRootElement(document)
      var node = unsafe root
      var steps: [ParsedMarkup] = []
      while let current = unsafe node {
        if unsafe current.pointee.type == XML_ELEMENT_NODE,
          let child = unsafe current.pointee.children
        {
          var count = 0
          var sibling: xmlNodePtr? = unsafe child
          while let one = unsafe sibling {
            count += 1
            if count > limit { return true }
            unsafe sibling = unsafe one.pointee.next
          }
          unsafe node = unsafe child
        } else {
          steps.removeAll(keepingCapacity: true)
          unsafe node = unsafe Self.follower(of: current, below: root, closing: &steps)
        }
      }
      return false
    }
  }

  private static func follower(
    of node: xmlNodePtr, below root: xmlNodePtr?, closing steps: inout [ParsedMarkup]
  ) -> xmlNodePtr? {
    var node = unsafe node
    while unsafe node != root {
      if let sibling = unsafe node.pointee.next { return unsafe sibling }
      guard let parent = unsafe node.pointee.parent else { return nil }
      steps.append(.close)
      unsafe node = unsafe parent
    }
    return nil
  }

  /// Appends what a node is; whether it is an element.
  private static func append(_ node: xmlNodePtr, to steps: inout [ParsedMarkup]) -> Bool {
    let line = unsafe max(1, xmlGetLineNo(node))
    switch unsafe node.pointee.type {
    case XML_ELEMENT_NODE:
      unsafe steps.append(
        .open(name: string(node.pointee.name), attributes: attributes(of: node), line: line))
      return true
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      unsafe steps.append(.text(bytes(node.pointee.content)))
    case XML_COMMENT_NODE:
      steps.append(.comment(line: line))
    default:
      steps.append(.other(line: line))
    }
    return false
  }

  private static func attributes(of element: xmlNodePtr) -> [ParsedMarkup.Attribute] {
    var attributes: [ParsedMarkup.Attribute] = []
    var next = unsafe element.pointee.properties
    while let attribute = unsafe next {
      var value: [UInt8] = []
      var part = unsafe attribute.pointee.children
      while let text = unsafe part {
        unsafe value.append(contentsOf: bytes(text.pointee.content))
        unsafe part = unsafe text.pointee.next
      }
      unsafe attributes.append(
        ParsedMarkup.Attribute(
          name: string(attribute.pointee.name), value: String(decoding: value, as: UTF8.self)))
      unsafe next = unsafe attribute.pointee.next
    }
    return attributes
  }

  private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }

  private static func bytes(_ pointer: UnsafePointer<xmlChar>?) -> [UInt8] {
    guard let pointer = unsafe pointer else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: pointer, count: Int(xmlStrlen(pointer))))
  }
}
