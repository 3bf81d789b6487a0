/// The named character references of HTML5 (CommonMark 0.31.2, section 2.5).
enum EntityTable {
  private struct Entry {
    /// Offsets in ``data``: the name's, the blank's behind it, the `;`.
    var name: Int
    var blank: Int
    var end: Int
  }

  /// The entries in the order of their names, found at the first use.
  private static let entries: [Entry] = {
    var entries: [Entry] = []
    entries.reserveCapacity(2_200)
    data.withUTF8Buffer { buffer in
      var name = 0
      var blank = 0
      for offset in buffer.indices {
        let byte = unsafe buffer[offset]
        if byte == ASCII.space {
          blank = offset
        } else if byte == UInt8(ascii: ";") {
          entries.append(Entry(name: name, blank: blank, end: offset))
          name = offset + 1
        }
      }
    }
    return entries
  }()

  /// The characters of the reference whose name is `name`.
  static func characters(_ name: UnsafeBufferPointer<UInt8>) -> [Unicode.Scalar]? {
    data.withUTF8Buffer { buffer in
      var low = 0
      var high = entries.count
      while low < high {
        let middle = (low + high) / 2
        let entry = entries[middle]
        let candidate = unsafe buffer[entry.name..<entry.blank]
        if unsafe candidate.elementsEqual(name) {
          return unsafe scalars(buffer[entry.blank + 1..<entry.end])
        }
        if unsafe candidate.lexicographicallyPrecedes(name) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return nil
    }
  }

  private static func scalars(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> [Unicode.Scalar] {
    unsafe text.split(separator: UInt8(ascii: ",")).compactMap { digits in
      unsafe UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    }
  }
}
