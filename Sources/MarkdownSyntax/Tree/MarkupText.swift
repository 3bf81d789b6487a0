import SourceText

/// What a reader sees of raw HTML.
enum MarkupText {
  /// Elements that stand within a line.
  private static let inlineElements: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "time", "tt", "u", "var", "wbr",
  ]

  /// Elements whose content nobody sees.
  private static let hiddenElements: Set<String> = ["script", "style", "template", "head"]

  /// Whether a tag, given with its angle brackets, ends the line.
  static func partsLines(_ tag: [UInt8]) -> Bool {
    let name = name(in: tag[...])
    return !name.isEmpty && !inlineElements.contains(name)
  }

  /// Appends the text of raw HTML.
  static func append(_ raw: DecodedText, to text: inout DecodedText) {
    let bytes = raw.bytes
    var index = 0
    var start = 0
    while index < bytes.count {
      let end: Int
      switch bytes[index] {
      case UInt8(ascii: "<"): end = tagEnd(in: bytes, at: index)
      case UInt8(ascii: "&"): end = referenceEnd(in: bytes, at: index)
      default: end = index
      }
      guard end > index else {
        index += 1
        continue
      }
      text.append(start..<index, of: raw)
      if bytes[index] == UInt8(ascii: "&") {
        appendReference(index..<end, of: raw, to: &text)
      } else if partsLines(Array(bytes[index..<end])) {
        text.append(ASCII.lineFeed, for: raw.sourceSpan(of: index..<end))
      }
      index = end
      start = end
    }
    text.append(start..<bytes.count, of: raw)
  }

  /// The offset behind a tag, comment or hidden element; `start` where there is none.
  private static func tagEnd(in bytes: [UInt8], at start: Int) -> Int {
    guard start + 1 < bytes.count else { return start }
    if bytes[start...].starts(with: "<!--".utf8) {
      return self.end(of: Array("-->".utf8), in: bytes, from: start + 4) ?? bytes.count
    }
    let next = bytes[start + 1]
    guard ASCII.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") else {
      return start
    }
    let close = bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
    let name = name(in: bytes[start..<close])
    guard next != UInt8(ascii: "/"), hiddenElements.contains(name) else { return close }
    return end(of: Array("</\(name)>".utf8), in: bytes, from: close) ?? bytes.count
  }

  private static func end(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0],
        zip(bytes[index...], mark).allSatisfy({ ASCII.lowercased($0) == $1 })
      {
        return index + mark.count
      }
      index += 1
    }
    return nil
  }

  /// The name of an element in lower case.
  private static func name(in tag: ArraySlice<UInt8>) -> String {
    let start = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }
    return String(
      decoding: start.prefix { ASCII.isAlphanumeric($0) }.map(ASCII.lowercased), as: UTF8.self)
  }

  private static func referenceEnd(in bytes: [UInt8], at start: Int) -> Int {
    unsafe bytes.withUnsafeBufferPointer {
      unsafe EntityScanner.reference(in: ByteView($0), at: start, limit: bytes.count)?.end ?? start
    }
  }

  private static func appendReference(
    _ range: Range<Int>, of raw: DecodedText, to text: inout DecodedText
  ) {
    let reference = unsafe raw.bytes.withUnsafeBufferPointer {
      unsafe EntityScanner.reference(
        in: ByteView($0), at: range.lowerBound, limit: range.upperBound)
    }
    let source = raw.sourceSpan(of: range)
    for byte in (reference?.scalars ?? []).flatMap({ Array(UTF8.encode($0) ?? .init()) }) {
      text.append(byte, for: source)
    }
  }
}

extension DecodedText {
  /// Appends a part of another text with its places.
  mutating func append(_ range: Range<Int>, of other: DecodedText) {
    guard !range.isEmpty else { return }
    var index = other.segment(holding: range.lowerBound) ?? 0
    while index < other.segments.count, other.segments[index].start < range.upperBound {
      let segment = other.segments[index]
      let end =
        index + 1 < other.segments.count
        ? other.segments[index + 1].start : other.bytes.count
      index += 1
      let part = range.clamped(to: segment.start..<max(segment.start, end))
      guard !part.isEmpty else { continue }
      var source = segment.source
      if segment.isInStep {
        source = SourceSpan(
          source.start + part.lowerBound - segment.start,
          source.start + part.upperBound - segment.start)
      }
      segments.append(
        SourceRun(start: bytes.count, source: source, isInStep: segment.isInStep))
      bytes += other.bytes[part]
    }
  }
}
