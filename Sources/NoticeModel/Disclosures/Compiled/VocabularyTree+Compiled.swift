extension VocabularyTree {
  /// Writes the tree: a set of classes stands where it is needed first, as what it has more than the
  /// set before it.
  func write(to writer: inout EvidenceNumberWriter) {
    writer.write(classCount)
    writer.write(setCount)
    writer.write(setClasses.count)
    writer.write(nodes.count)
    var depth: Int32 = 0
    // The sets of stems up to each letter of the way.
    var stems: [Int32] = [0]
    var known: Int32 = 1
    for node in nodes {
      stems.removeSubrange(Int(node.depth)...)
      let inherited = stems[stems.count - 1]
      let steps = UInt64(depth + 1 - node.depth) << 3
      stems.append(node.stemSet)
      depth = node.depth
      if node.same >= 0 {
        writer.write(steps | 4)
        writer.write(node.same)
        continue
      }
      let hasStem = node.stemSet != inherited
      let hasWhole = node.wholeSet != node.stemSet
      writer.write(steps | (hasStem ? 2 : 0) | (hasWhole ? 1 : 0))
      writer.write(node.byte &- 0x61)
      if hasStem { write(node.stemSet, over: inherited, &known, to: &writer) }
      if hasWhole { write(node.wholeSet, over: node.stemSet, &known, to: &writer) }
    }
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
        let same = min(reader.nextCount(), max(0, nodes.count - 1))
        guard same < nodes.count else { break }
        var node = nodes[same]
        node.depth = Int32(stems.count)
        node.same = Int32(same)
        nodes.append(node)
        stems.append(node.stemSet)
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
