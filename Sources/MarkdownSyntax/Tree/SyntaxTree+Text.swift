import SourceText

extension SyntaxTree {
  /// What a text, code, code block or HTML node shows: decoded, without delimiters and container
  /// markers. Empty for other kinds.
  public func literal(_ node: Int) -> String {
    String(decoding: literalBytes(node), as: UTF8.self)
  }

  /// The literal's bytes as valid UTF-8, without NUL.
  public func literalBytes(_ node: Int) -> [UInt8] {
    var decoded = DecodedText()
    appendLiteral(of: node, to: &decoded)
    return decoded.bytes
  }

  /// The text of a node and all below it as a reader sees it: soft breaks are blanks, line breaks
  /// are line feeds, raw HTML is left out, images give their text.
  public func plainText(_ node: Int) -> String {
    decodedText(node).string
  }

  /// The decoded text of a node and all below it, with the way back to the source. Between the texts
  /// of two blocks stands a line feed.
  public func decodedText(_ node: Int) -> DecodedText {
    var decoded = DecodedText()
    for index in node..<Int(nodes[node].subtreeEnd) {
      switch nodes[index].kind {
      case .text, .code, .codeBlock:
        appendLiteral(of: index, to: &decoded)
      case .softBreak:
        decoded.append(ASCII.space, for: span(index))
      case .lineBreak:
        decoded.append(ASCII.lineFeed, for: span(index))
      case .paragraph, .heading, .tableCell:
        if !decoded.bytes.isEmpty {
          decoded.append(ASCII.lineFeed, for: SourceSpan(at: span(index).start))
        }
      default:
        break
      }
    }
    return decoded
  }

  /// Appends a node's literal to `bytes`.
  func appendLiteral(of node: Int, to bytes: inout [UInt8]) {
    bytes += literalBytes(node)
  }

  func appendLiteral(of node: Int, to decoded: inout DecodedText) {
    let flags = nodes[node].flags
    switch nodes[node].kind {
    case .text:
      let payload = nodes[node].payload
      if payload == .max, !flags.contains(.needsDecoding) {
        return appendPlainText(span(node).range, to: &decoded)
      }
      var literal =
        payload == .max
        ? LiteralReference(span: span(node), decoding: .none)
        : tables.literals[Int(payload)]
      if flags.contains(.needsDecoding) {
        literal.decoding = flags.contains(.isVerbatim) ? .entities : .full
      }
      append(literal, to: &decoded)
    case .code:
      // CommonMark 0.31.2, section 6.1: line ends in a code span are blanks.
      append(
        tables.literals[Int(nodes[node].payload)], lineEnd: ASCII.space, to: &decoded)
    case .codeBlock:
      append(tables.codeBlocks[Int(nodes[node].payload)].literal, to: &decoded)
    case .htmlBlock, .htmlInline:
      append(tables.literals[Int(nodes[node].payload)], to: &decoded)
    default:
      break
    }
  }

  /// Appends text of one line that is shown as it is written, as nearly all of it is.
  private func appendPlainText(_ range: Range<Int>, to decoded: inout DecodedText) {
    unsafe source.bytes.withUnsafeBufferPointer { buffer in
      // `ByteView` checks the range against the buffer.
      let bytes = unsafe ByteView(buffer)
      unsafe append(bytes[range], stored: range, isSlice: true, isInStep: true, to: &decoded)
    }
  }

  private func append(
    _ literal: LiteralReference, lineEnd: UInt8 = ASCII.lineFeed, to decoded: inout DecodedText
  ) {
    let isSlice = literal.pooled == nil
    let range = literal.pooled.map { Int($0.lowerBound)..<Int($0.upperBound) } ?? literal.span.range
    let storage = isSlice ? source.bytes : tables.pool
    unsafe storage.withUnsafeBufferPointer { buffer in
      // `ByteView` checks each read against the buffer.
      let bytes = unsafe ByteView(buffer)
      if literal.decoding == .none, !Self.hasOtherLineEnd(bytes, range, but: lineEnd) {
        // Nearly all text is shown as it is written.
        return unsafe append(
          bytes[range], stored: range, isSlice: isSlice, isInStep: true, to: &decoded)
      }
      var result: [UInt8] = []
      var runs: [(start: Int, source: Range<Int>)] = []
      TextDecoder.decode(bytes, range, literal.decoding, lineEnd: lineEnd, into: &result) {
        runs.append(($0, $1))
      }
      for (position, run) in runs.enumerated() {
        let end = position + 1 < runs.count ? runs[position + 1].start : result.count
        let isInStep = unsafe result[run.start..<end].elementsEqual(bytes[run.source])
        unsafe result[run.start..<end].withUnsafeBufferPointer {
          unsafe append($0, stored: run.source, isSlice: isSlice, isInStep: isInStep, to: &decoded)
        }
      }
    }
  }

  /// Whether a line end stands in a range that is not `lineEnd`.
  @inline(__always)
  private static func hasOtherLineEnd(
    _ bytes: ByteView, _ range: Range<Int>, but lineEnd: UInt8
  ) -> Bool {
    for index in range where ASCII.isLineEnd(bytes[index]) && bytes[index] != lineEnd {
      return true
    }
    return false
  }

  /// Appends decoded bytes that come from `stored`, a range of the source or of the pool.
  private func append(
    _ bytes: UnsafeBufferPointer<UInt8>, stored: Range<Int>, isSlice: Bool, isInStep: Bool,
    to decoded: inout DecodedText
  ) {
    guard !isSlice else {
      let span = SourceSpan(stored.lowerBound, stored.upperBound)
      return unsafe decoded.append(bytes, from: span, isInStep: isInStep, needsRepair: needsRepair)
    }
    var whole: SourceSpan?
    tables.forEachPiece(of: stored) { part, span in
      whole = whole?.union(span) ?? span
      guard isInStep else { return }
      let offset = part.lowerBound - stored.lowerBound
      let piece = unsafe UnsafeBufferPointer(rebasing: bytes[offset..<offset + part.count])
      unsafe decoded.append(piece, from: span, isInStep: true, needsRepair: needsRepair)
    }
    if !isInStep, let whole {
      unsafe decoded.append(bytes, from: whole, isInStep: false, needsRepair: needsRepair)
    }
  }

  /// The text of a literal.
  func string(_ literal: LiteralReference) -> String {
    if literal.pooled == nil, !needsRepair {
      let bytes = source.slice(literal.span)
      // Nearly all of them are what is written.
      let isPlain = bytes.allSatisfy { byte in
        byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "&") && byte != ASCII.carriageReturn
      }
      if isPlain { return String(decoding: bytes, as: UTF8.self) }
    }
    var decoded = DecodedText()
    append(literal, to: &decoded)
    return decoded.string
  }

  /// The text of a literal while the tree is not yet there.
  static func string(_ literal: LiteralReference, _ source: ByteView, _ pool: [UInt8]) -> String {
    var result: [UInt8] = []
    if let pooled = literal.pooled {
      unsafe pool.withUnsafeBufferPointer { buffer in
        // `ByteView` checks each read against the buffer.
        unsafe TextDecoder.decode(
          ByteView(buffer), Int(pooled.lowerBound)..<Int(pooled.upperBound), literal.decoding,
          into: &result)
      }
    } else {
      TextDecoder.decode(source, literal.span.range, literal.decoding, into: &result)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
