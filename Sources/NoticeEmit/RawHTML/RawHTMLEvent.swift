/// One step of raw HTML that was reduced to what is allowed. Elements are balanced.
enum RawHTMLEvent: Equatable, Sendable {
  /// An element begins.
  case open(String, [RawHTMLAttribute])
  /// The element that began last ends.
  case close
  /// A void element.
  case empty(String, [RawHTMLAttribute])
  /// Text, decoded.
  case text([UInt8])
}

extension RawHTMLEvent {
  /// Whether it is white space.
  var isBlank: Bool {
    if case .text(let bytes) = self { bytes.allSatisfy { $0 <= 0x20 } } else { false }
  }
}
