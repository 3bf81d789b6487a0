/// What is left of a file when its bytes are not kept: the places that findings are about, and the lines
/// that they stand on.
package struct SourceExcerpt: Sendable {
  /// A place as people and tools count it.
  private struct Place: Sendable {
    var offset: UInt32
    var line: UInt32
    var column: UInt32
    var utf16Column: UInt32
  }

  /// A line, its line end included.
  private struct Line: Sendable {
    var number: UInt32
    /// The offset of its first byte in the file, and in ``text``.
    var start: UInt32
    var textStart: UInt32
    /// The number of its bytes without the line end.
    var count: UInt32
  }

  /// The most lines from its start on that count as a finding's own; its last line is kept besides.
  package static let contextLines = 4

  /// The file's path.
  package let path: String
  /// The number of the file's bytes.
  package let size: Int
  /// The length of the file's byte-order mark: 3 or 0.
  package let byteOrderMarkLength: Int

  /// In the order of their offsets.
  private var places: [Place] = []
  /// In their order.
  private var lines: [Line] = []
  /// The kept lines, one behind the other: lines that follow each other in the file do so here.
  private var text: [UInt8] = []

  /// Keeps places of a file.
  ///
  /// - Parameters:
  ///   - spans: The places that are kept with their lines.
  ///   - edits: The places that are kept without.
  package init(of source: SourceFile, spans: [SourceSpan], edits: [SourceSpan] = []) {
    path = source.path
    size = source.bytes.count
    byteOrderMarkLength = source.byteOrderMarkLength
    guard !(spans.isEmpty && edits.isEmpty) else { return }
    let index = source.lineIndex
    var offsets: Set<Int> = []
    var numbers: Set<Int> = []
    for span in spans {
      offsets.formUnion([min(span.start, size), min(span.end, size)])
      let first = index.line(at: min(span.start, size))
      let last = span.isEmpty ? first : max(first, index.line(at: min(span.end, size) - 1))
      numbers.formUnion(first...min(last, first + Self.contextLines - 1))
      numbers.insert(last)
    }
    for span in edits { offsets.formUnion([min(span.start, size), min(span.end, size)]) }
    places = offsets.sorted().map { offset in
      let position = index.position(at: offset, in: source.bytes)
      return Place(
        offset: UInt32(clamping: offset), line: UInt32(clamping: position.line),
        column: UInt32(clamping: position.column),
        utf16Column: UInt32(clamping: index.utf16Column(at: offset, in: source.bytes)))
    }
    for number in numbers.sorted() {
      let span = index.span(ofLine: number, in: source.bytes)
      let next = number < index.count ? index.start(ofLine: number + 1) : size
      lines.append(
        Line(
          number: UInt32(clamping: number), start: UInt32(clamping: span.start),
          textStart: UInt32(clamping: text.count), count: UInt32(clamping: span.count)))
      text += source.bytes[span.start..<next]
    }
  }

  /// Adds other places of the same file.
  package mutating func formUnion(_ other: SourceExcerpt) {
    let known = Set(places.map(\.offset))
    places += other.places.filter { !known.contains($0.offset) }
    places.sort { $0.offset < $1.offset }
    let all = [(self, lines), (other, other.lines)].flatMap { owner, lines in
      lines.indices.map { (line: lines[$0], bytes: owner.bytes(ofLine: $0)) }
    }
    lines = []
    text = []
    for (line, bytes) in all.sorted(by: { $0.line.number < $1.line.number })
    where line.number != lines.last?.number {
      var line = line
      line.textStart = UInt32(clamping: text.count)
      lines.append(line)
      text += bytes
    }
  }

  /// Whether a place is among those that are kept.
  package func holds(_ span: SourceSpan) -> Bool {
    place(at: span.start) != nil && place(at: span.end) != nil
  }

  /// The position of an offset that is kept; an offset behind the end is read as the end.
  package func position(at offset: Int) -> SourcePosition {
    let place = place(at: offset)
    return SourcePosition(
      line: place.map { Int($0.line) } ?? line(at: offset), column: Int(place?.column ?? 1),
      offset: min(max(offset, 0), size))
  }

  /// The column in UTF-16 code units, from 1, of an offset that is kept.
  package func utf16Column(at offset: Int) -> Int { Int(place(at: offset)?.utf16Column ?? 1) }

  /// The line, from 1, that holds an offset of a place or a line that is kept.
  package func line(at offset: Int) -> Int {
    if let place = place(at: offset) { return Int(place.line) }
    return index(ofLineAt: offset).map { Int(lines[$0].number) } ?? 1
  }

  /// The span of a line that is kept, without its line end.
  package func span(ofLine number: Int) -> SourceSpan {
    let index = Self.lowest(in: lines.count) { lines[$0].number >= number }
    guard index < lines.count, lines[index].number == number else { return SourceSpan(0, 0) }
    let start = Int(lines[index].start)
    return SourceSpan(start, start + Int(lines[index].count))
  }

  /// The bytes of a span in lines that are kept and follow each other.
  package func slice(_ span: SourceSpan) -> ArraySlice<UInt8> {
    guard let index = index(ofLineAt: span.start) else { return [] }
    let start = Int(lines[index].textStart) + span.start - Int(lines[index].start)
    return text[min(start, text.count)..<min(start + span.count, text.count)]
  }

  private func place(at offset: Int) -> Place? {
    let offset = min(max(offset, 0), size)
    let index = Self.lowest(in: places.count) { places[$0].offset >= offset }
    return index < places.count && places[index].offset == offset ? places[index] : nil
  }

  /// The index of the last line that begins at an offset or before it.
  private func index(ofLineAt offset: Int) -> Int? {
    let next = Self.lowest(in: lines.count) { lines[$0].start > offset }
    return next > 0 ? next - 1 : nil
  }

  private func bytes(ofLine index: Int) -> ArraySlice<UInt8> {
    let next = index + 1 < lines.count ? Int(lines[index + 1].textStart) : text.count
    return text[Int(lines[index].textStart)..<next]
  }

  /// The first of so many ordered things that is behind a border.
  private static func lowest(in count: Int, _ isBehind: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
