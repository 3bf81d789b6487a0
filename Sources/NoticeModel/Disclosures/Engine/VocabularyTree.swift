/// The words of a language's patterns, letter by letter, each with the set of classes that hold it.
struct VocabularyTree: Equatable {
  /// A letter; what begins with it stands behind it.
  struct Node: Equatable {
    var byte: UInt8
    /// Which letter of words it is; the first is 1.
    var depth: Int32
    /// The set of all classes of a word that ends here.
    var wholeSet: Int32
    /// The set of the classes of stems up to here.
    var stemSet: Int32
    /// The letter whose branch stands here too, and is not repeated; -1 for a branch of its own.
    var same: Int32 = -1
  }

  /// The letters, each before those that follow it.
  var nodes: [Node] = []
  /// The number of classes.
  var classCount: Int
  /// The classes of each set of classes that words have, ascending, one set after the other; the first
  /// set is empty.
  private(set) var setClasses: [Int32] = []
  /// Where each set starts there, and the end.
  private(set) var setStarts: [Int32] = [0, 0]

  /// A tree without words.
  init(classCount: Int) { self.classCount = classCount }

  /// The number of sets.
  var setCount: Int { setStarts.count - 1 }

  /// The classes of a set.
  func classes(ofSet set: Int32) -> ArraySlice<Int32> {
    setClasses[Int(setStarts[Int(set)])..<Int(setStarts[Int(set) + 1])]
  }

  /// Adds a set; returns its number.
  mutating func addSet(_ classes: [Int32]) -> Int32 {
    setClasses += classes
    setStarts.append(Int32(setClasses.count))
    return Int32(setCount - 1)
  }
}
