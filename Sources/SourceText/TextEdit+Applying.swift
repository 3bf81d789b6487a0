extension TextEdit {
  /// Whether the two edits cannot both be made: they replace a common byte, or one inserts inside
  /// what the other replaces. Insertions in one place, or beside a replacement, do not conflict.
  public func conflicts(with other: TextEdit) -> Bool {
    // An insertion strictly inside a replaced span satisfies this as well.
    span.start < other.span.end && other.span.start < span.end
  }
}

extension [TextEdit] {
  /// The edits in the order in which they are made: by place; an insertion before the replacement
  /// that starts where it stands; insertions in one place in the order in which they were given.
  ///
  /// - Throws: ``TextEditError/overlap(_:_:)`` for the first two that conflict.
  public func ordered() throws(TextEditError) -> [TextEdit] {
    let ordered = enumerated().sorted { left, right in
      left.element.span == right.element.span
        ? left.offset < right.offset : left.element.span < right.element.span
    }.map(\.element)
    // Spans before `widest` end at or before it, so that it alone can reach into the next one.
    var widest: TextEdit?
    for edit in ordered {
      if let widest, widest.conflicts(with: edit) { throw .overlap(widest, edit) }
      if edit.span.end >= widest?.span.end ?? 0 { widest = edit }
    }
    return ordered
  }

  /// The text with all edits made. Their spans are offsets into the text as it is before any edit.
  ///
  /// - Throws: ``TextEditError`` where two edits conflict or one leaves the text.
  public func applied(to bytes: [UInt8]) throws(TextEditError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + reduce(0) { $0 + $1.text.utf8.count })
    var copied = 0
    for edit in try ordered() {
      guard edit.span.start >= copied, edit.span.end <= bytes.count else {
        throw .outside(edit, count: bytes.count)
      }
      result += bytes[copied..<edit.span.start]
      result += edit.text.utf8
      copied = edit.span.end
    }
    result += bytes[copied...]
    return result
  }

  /// The text with all edits made. Their spans are UTF-8 offsets.
  ///
  /// - Throws: ``TextEditError`` where two edits conflict or one leaves the text.
  public func applied(to text: String) throws(TextEditError) -> String {
    String(decoding: try applied(to: [UInt8](text.utf8)), as: UTF8.self)
  }
}
