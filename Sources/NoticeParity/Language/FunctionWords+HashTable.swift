extension FunctionWords {
  /// Sets of languages by the hash of a word, which every word of a notice is looked up in.
  ///
  /// The keys are hashes already, so that they are not hashed again. A place without languages is free.
  struct HashTable: Sendable {
    private static let bits = 14
    private var keys = [UInt64](repeating: 0, count: 1 << bits)
    private var values = [Languages](repeating: 0, count: 1 << bits)

    /// The languages of a hash; none where it is not known.
    subscript(hash: UInt64) -> Languages {
      var place = Self.place(of: hash)
      while values[place] != 0 {
        if keys[place] == hash { return values[place] }
        place = (place + 1) & (values.count - 1)
      }
      return 0
    }

    /// Adds languages to those of a hash. The table is some times larger than what is put into it.
    mutating func add(_ languages: Languages, to hash: UInt64) {
      var place = Self.place(of: hash)
      while values[place] != 0, keys[place] != hash { place = (place + 1) & (values.count - 1) }
      keys[place] = hash
      values[place] |= languages
    }

    private static func place(of hash: UInt64) -> Int {
      Int((hash &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    }
  }
}
