import CLibXML2

extension XMLTreeWriter {
  /// Writes the open element's start tag, where that is not yet done, and the text behind it.
  mutating func writeContent() {
    guard let current = unsafe current else {
      pendingText.removeAll()
      return
    }
    guard !isStarted || !pendingText.isEmpty else { return }
    if isStarted, pendingText.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) {
      // The layout between elements is written as it is, and need be no node.
      output.write(pendingText)
      pendingText.removeAll(keepingCapacity: true)
      return
    }
    let text = unsafe appendText(to: current)
    if isStarted {
      if let text = unsafe text { unsafe write(text) }
    } else {
      unsafe write(current)
      // More comes before the end tag.
      output.cut(fromLast: UInt8(ascii: "<"))
      isStarted = true
    }
    unsafe free(text)
  }

  /// Gives an element the gathered text as its only child, be it empty.
  mutating func appendText(to element: xmlNodePtr) -> xmlNodePtr? {
    defer { pendingText.removeAll(keepingCapacity: true) }
    let node = unsafe pendingText.withUnsafeBufferPointer { buffer in
      unsafe document.withPointer { pointer in
        unsafe Int32(exactly: buffer.count).flatMap {
          unsafe xmlNewDocTextLen(pointer, buffer.baseAddress, $0)
        }
      }
    }
    guard let node = unsafe node else {
      hasFailed = true
      return nil
    }
    return unsafe xmlAddChild(element, node)
  }

  /// Writes a node and what it holds.
  func write(_ node: xmlNodePtr) {
    unsafe document.withPointer { document in
      unsafe output.withPointer { output in
        if isHTML {
          unsafe htmlNodeDumpFormatOutput(output, document, node, "UTF-8", 0)
        } else {
          unsafe xmlNodeDumpOutput(output, document, node, 0, 0, "UTF-8")
        }
      }
    }
  }

  func writeEnd(of element: xmlNodePtr) {
    unsafe output.withPointer { output in
      unsafe xmlOutputBufferWriteString(output, "</")
      if let prefix = unsafe element.pointee.ns?.pointee.prefix {
        unsafe Self.write(prefix, to: output)
        unsafe xmlOutputBufferWriteString(output, ":")
      }
      unsafe Self.write(element.pointee.name, to: output)
      unsafe xmlOutputBufferWriteString(output, ">")
    }
  }

  private static func write(_ name: UnsafePointer<xmlChar>?, to output: xmlOutputBufferPtr) {
    guard let name = unsafe name else { return }
    unsafe xmlOutputBufferWriteString(
      output, UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
  }

  func free(_ node: xmlNodePtr?) {
    guard let node = unsafe node else { return }
    unsafe xmlUnlinkNode(node)
    unsafe xmlFreeNode(node)
  }
}
