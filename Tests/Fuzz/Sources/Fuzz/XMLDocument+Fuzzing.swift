import CLibXML2

@testable import NoticeEmit

extension XMLDocument {
  /// Reads XML; `nil` where it is not well formed.
  static func reading(_ bytes: [UInt8]) -> XMLDocument? {
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_HUGE.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(
        buffer.assumingMemoryBound(to: CChar.self).baseAddress, Int32(buffer.count), nil, "UTF-8",
        Int32(options))
    }
    return document.map { XMLDocument(adopting: $0) }
  }
}
