import SourceText

/// The reference definitions by label, and which of them are used.
struct ReferenceTable {
  private var labels = LabelIndex()
  private(set) var definitions: [DefinitionRecord] = []
  /// How many bytes of destinations and titles references may still repeat. Without a limit, many
  /// uses of one long destination would make the output the square of the input.
  private var budget: Int

  init(budget: Int) {
    self.budget = budget
  }

  var isEmpty: Bool { definitions.isEmpty }

  /// Adds a definition; the first of a label counts.
  mutating func append(_ record: DefinitionRecord) {
    var record = record
    let hash = Self.hash(record.normalizedLabel)
    record.isShadowed = find(record.normalizedLabel, hash) != nil
    if !record.isShadowed { labels.insert(hash, definitions.count) }
    definitions.append(record)
  }

  /// The index of the definition of a label as it is written.
  mutating func resolve(_ label: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let normalized = unsafe Self.normalize(label),
      let index = find(normalized, Self.hash(normalized))
    else { return nil }
    let size = definitions[index].size
    guard size <= budget else { return nil }
    budget -= size
    definitions[index].isUsed = true
    return index
  }

  /// The definition of a label; labels are compared by their bytes, as composed and decomposed letters
  /// are not the same to CommonMark.
  private func find(_ label: String, _ hash: UInt64) -> Int? {
    labels.find(hash) { definitions[$0].normalizedLabel.utf8.elementsEqual(label.utf8) }
  }

  /// A hash that is another one in each run: nobody can write labels that all have the same.
  static func hash(_ label: String) -> UInt64 {
    var hasher = Hasher()
    var label = label
    label.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// A label as it is matched: case folded, white space trimmed and collapsed; `nil` for one of white
  /// space only.
  static func normalize(_ label: UnsafeBufferPointer<UInt8>) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(label.count)
    var isASCII = true
    for index in label.indices {
      let byte = unsafe label[index]
      if ASCII.isSpace(byte) {
        if let last = bytes.last, last != ASCII.space { bytes.append(ASCII.space) }
      } else {
        bytes.append(ASCII.lowercased(byte))
        if byte >= 0x80 { isASCII = false }
      }
    }
    if bytes.last == ASCII.space { bytes.removeLast() }
    guard !bytes.isEmpty else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    // Upper case of lower case folds what simple lower case leaves apart, such as ẞ, ß and SS.
    return isASCII ? text : text.lowercased().uppercased().lowercased()
  }
}

/// A definition while the document is read.
struct DefinitionRecord {
  var block: Int
  var span: SourceSpan
  var labelSpan: SourceSpan
  var destination: LiteralReference
  var titleSpan: SourceSpan?
  var title: LiteralReference?
  var normalizedLabel: String
  var isShadowed = false
  var isUsed = false

  /// The bytes that a use repeats.
  var size: Int { destination.span.count + (titleSpan?.count ?? 0) }
}
