extension FunctionWords {
  /// Sets of languages by the hash of a word, which every word of a notice is looked up in.
  ///
  /// The keys are hashes already, so that they are not hashed again. A place without languages is free.
  struct HashTable: Sendable {
    /// A hash beside its languages, since both are looked at.
    private struct Entry: Sendable {
      var hash: UInt64 = 0
      var languages: Languages = 0
    }

    private static let bits = 14
    private var entries = [Entry](repeating: Entry(), count: 1 << bits)

    /// The languages of a hash; none where it is not known.
    subscript(hash: UInt64) -> Languages {
      var place = Self.place(of: hash)
      while entries[place].languages != 0 {
        if entries[place].hash == hash { return entries[place].languages }
        place = (place + 1) & (entries.count - 1)
      }
      return 0
    }

    /// Adds languages to those of a hash. The table is some times larger than what is put into it.
    mutating func add(_ languages: Languages, to hash: UInt64) {
      var place = Self.place(of: hash)
      while entries[place].languages != 0, entries[place].hash != hash {
        place = (place + 1) & (entries.count - 1)
      }
      entries[place].hash = hash
      entries[place].languages |= languages
    }

    private static func place(of hash: UInt64) -> Int {
      Int((hash &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    }
  }
}
