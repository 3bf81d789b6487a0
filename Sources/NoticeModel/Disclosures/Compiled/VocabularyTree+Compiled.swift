extension VocabularyTree {
  /// Writes the tree: a set of classes stands where it is needed first, as what it has more than the
  /// set before it, and a branch that was written before is named by its place.
  func write(to writer: inout EvidenceNumberWriter) {
    writer.write(classCount)
    writer.write(setCount)
    writer.write(setClasses.count)
    writer.write(nodes.count)
    let branches = branches
    var written: [Int: Int] = [:]
    var depth: Int32 = 0
    // The sets of stems up to each letter of the way.
    var stems: [Int32] = [0]
    var known: Int32 = 1
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      stems.removeSubrange(Int(node.depth)...)
      let inherited = stems[stems.count - 1]
      let steps = UInt64(depth + 1 - node.depth) << 3
      stems.append(node.stemSet)
      depth = node.depth
      let (branch, size) = branches[index]
      if size > 2, let same = written[branch] {
        writer.write(steps | 4)
        writer.write(same)
        index += size
        continue
      }
      written[branch] = index
      let hasStem = node.stemSet != inherited
      let hasWhole = node.wholeSet != node.stemSet
      writer.write(steps | (hasStem ? 2 : 0) | (hasWhole ? 1 : 0))
      writer.write(node.byte &- 0x61)
      if hasStem { write(node.stemSet, over: inherited, &known, to: &writer) }
      if hasWhole { write(node.wholeSet, over: node.stemSet, &known, to: &writer) }
      index += 1
    }
  }

  /// For each letter a number that it has in common with those whose branches are the same, and how
  /// many letters the branch has.
  private var branches: [(number: Int, size: Int)] {
    struct Branch: Hashable {
      var byte: UInt8
      var wholeSet: Int32
      var stemSet: Int32
      var children: [Int]
    }
    var numbers: [Branch: Int] = [:]
    var branches = Array(repeating: (number: 0, size: 1), count: nodes.count)
    var open: [Int: [Int]] = [:]
    for index in nodes.indices.reversed() {
      let node = nodes[index]
      let depth = Int(node.depth)
      let children = open.removeValue(forKey: depth + 1) ?? []
      let branch = Branch(
        byte: node.byte, wholeSet: node.wholeSet, stemSet: node.stemSet,
        children: children.map { branches[$0].number })
      let number = numbers[branch] ?? numbers.count
      numbers[branch] = number
      branches[index] = (number, 1 + children.reduce(0) { $0 + branches[$1].size })
      open[depth, default: []].append(index)
    }
    return branches
  }

  /// Writes the number of a set that is known, and the classes of one that is not.
  private func write(
    _ set: Int32, over base: Int32, _ known: inout Int32, to writer: inout EvidenceNumberWriter
  ) {
    guard set == known else { return writer.write(set + 1) }
    known += 1
    let more = Set(classes(ofSet: set)).subtracting(classes(ofSet: base)).sorted()
    writer.write(0)
    writer.write(more.count)
    var last: Int32 = 0
    for name in more {
      writer.write(name - last)
      last = name
    }
  }

  /// Reads a tree.
  init(_ reader: inout EvidenceNumberReader) {
    self.init(classCount: reader.nextInt())
    reserveSets(reader.nextInt(), classes: reader.nextInt())
    let count = reader.nextInt()
    nodes.reserveCapacity(count)
    var stems: [Int32] = [0]
    while nodes.count < count {
      let first = reader.next()
      stems.removeLast(min(Int(first >> 3), stems.count - 1))
      if first & 4 != 0 {
        copyBranch(at: reader.nextInt(), toDepth: Int32(stems.count))
        stems.append(0)
        continue
      }
      let byte = UInt8(truncatingIfNeeded: reader.next()) &+ 0x61
      let inherited = stems[stems.count - 1]
      let stemSet = first & 2 != 0 ? readSet(over: inherited, &reader) : inherited
      let wholeSet = first & 1 != 0 ? readSet(over: stemSet, &reader) : stemSet
      nodes.append(
        Node(byte: byte, depth: Int32(stems.count), wholeSet: wholeSet, stemSet: stemSet))
      stems.append(stemSet)
    }
  }

  /// Adds a branch once more, in another place.
  private mutating func copyBranch(at start: Int, toDepth depth: Int32) {
    let end = nodes.count
    var index = min(start, max(0, end - 1))
    let top = end > 0 ? nodes[index].depth : 0
    repeat {
      var node = index < end ? nodes[index] : Node(byte: 0, depth: 0, wholeSet: 0, stemSet: 0)
      node.depth += depth - top
      nodes.append(node)
      index += 1
    } while index < end && nodes[index].depth > top
  }

  /// Reads the number of a set, or adds one that is not known yet.
  private mutating func readSet(over base: Int32, _ reader: inout EvidenceNumberReader) -> Int32 {
    let number = reader.nextInt32()
    guard number == 0 else { return number - 1 }
    var next = Int(setStarts[Int(base)])
    let end = Int(setStarts[Int(base) + 1])
    var name: Int32 = 0
    for _ in 0..<reader.nextInt() {
      name += reader.nextInt32()
      while next < end, setClasses[next] < name {
        addClass(setClasses[next])
        next += 1
      }
      addClass(name)
    }
    while next < end {
      addClass(setClasses[next])
      next += 1
    }
    endSet()
    return Int32(setCount - 1)
  }
}
