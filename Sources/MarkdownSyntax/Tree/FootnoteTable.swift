import SourceText

/// The footnotes by label, and which nodes refer to them.
struct FootnoteTable: Sendable {
  struct Record: Sendable {
    var node = 0
    var labelSpan: SourceSpan
    var normalizedLabel: String
    var isShadowed: Bool
    var references: [Int] = []
    /// The place in the order of the first references, from 1; 0 where there are none.
    var order = 0
  }

  var records: [Record] = []
  private var labels = LabelIndex()
  private var referredCount = 0

  /// The label of the `[^label]` that starts at `start`: no blank, no bracket, not empty.
  static func label(in bytes: ByteView, at start: Int) -> Range<Int>? {
    guard bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^") else {
      return nil
    }
    var end = start + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: "]") {
      guard bytes[end] > ASCII.space, bytes[end] != UInt8(ascii: "["),
        end - start < LinkScanner.maximumLabelLength
      else { return nil }
      end += 1
    }
    return end > start + 2 && end < bytes.count ? start + 2..<end : nil
  }

  /// Adds a footnote; the first of a label counts.
  mutating func append(labelSpan: SourceSpan, in bytes: ByteView) {
    let normalized = unsafe ReferenceTable.normalize(bytes[labelSpan]) ?? ""
    let hash = ReferenceTable.hash(normalized)
    let isShadowed = find(normalized, hash) != nil
    if !isShadowed { labels.insert(hash, records.count) }
    records.append(
      Record(labelSpan: labelSpan, normalizedLabel: normalized, isShadowed: isShadowed))
  }

  /// The footnote of a label as it is written.
  func index(of label: Range<Int>, in bytes: ByteView) -> Int? {
    guard !records.isEmpty else { return nil }
    guard let normalized = unsafe ReferenceTable.normalize(bytes[label]) else { return nil }
    return find(normalized, ReferenceTable.hash(normalized))
  }

  /// The footnote of a label; labels are compared by their bytes, as those of definitions are.
  private func find(_ label: String, _ hash: UInt64) -> Int? {
    labels.find(hash) { records[$0].normalizedLabel.utf8.elementsEqual(label.utf8) }
  }

  mutating func addReference(_ node: Int, to index: Int) {
    if records[index].references.isEmpty {
      referredCount += 1
      records[index].order = referredCount
    }
    records[index].references.append(node)
  }

  /// The footnotes in document order, numbered.
  func footnotes() -> [Footnote] {
    var last = referredCount
    return records.map { record in
      if record.order == 0 { last += 1 }
      return Footnote(
        node: record.node, labelSpan: record.labelSpan, normalizedLabel: record.normalizedLabel,
        number: record.order == 0 ? last : record.order, references: record.references,
        isShadowed: record.isShadowed)
    }
  }
}
