/// Takes from raw HTML what a reader sees: the text between the tags, addresses and alternative
/// texts. Comments, scripts and styles are left out.
struct MarkupText {
  private let bytes: [UInt8]
  private var offset = 0
  private var text: [UInt8] = []

  /// The visible part of a piece of HTML.
  static func visible(in bytes: [UInt8]) -> [UInt8] {
    var reader = MarkupText(bytes: bytes)
    reader.run()
    return reader.text
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run() {
    while offset < bytes.count {
      if bytes[offset] != UInt8(ascii: "<") {
        text.append(bytes[offset])
        offset += 1
      } else if starts(with: "<!--") {
        skip(past: "-->")
      } else if starts(with: "<script") {
        skip(past: "</script>")
      } else if starts(with: "<style") {
        skip(past: "</style>")
      } else {
        readTag()
      }
    }
  }

  /// Reads a tag and keeps the values of attributes that a reader sees or follows.
  private mutating func readTag() {
    text.append(UInt8(ascii: " "))
    offset += 1
    var name: [UInt8] = []
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let start = offset
        while offset < bytes.count, bytes[offset] != byte { offset += 1 }
        if ["href=", "src=", "alt=", "title="].contains(String(decoding: name, as: UTF8.self)) {
          text += bytes[start..<offset] + [UInt8(ascii: " ")]
        }
        offset = min(offset + 1, bytes.count)
        name = []
      } else if byte <= 0x20 {
        name = []
      } else {
        // Names are in ASCII; the bit turns them to lower case and leaves `=` as it is.
        name.append(byte | 0x20)
      }
    }
    offset = min(offset + 1, bytes.count)
  }

  private mutating func skip(past mark: String) {
    while offset < bytes.count, !starts(with: mark) { offset += 1 }
    offset = min(offset + mark.utf8.count, bytes.count)
  }

  /// Whether a mark in lower case stands here in any case.
  private func starts(with mark: String) -> Bool {
    var position = offset
    for byte in mark.utf8 {
      guard position < bytes.count else { return false }
      let here = bytes[position]
      let folded = (0x41...0x5A).contains(here) ? here | 0x20 : here
      guard folded == byte else { return false }
      position += 1
    }
    return true
  }
}
