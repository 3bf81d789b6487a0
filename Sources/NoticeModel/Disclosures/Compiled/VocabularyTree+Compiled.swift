extension VocabularyTree {
  /// Writes the sets of classes, and the letters in the form in which ``EvidenceVocabulary`` finds words
  /// without reading all of them: each in the same number of signs, those that may follow one letter side
  /// by side, by their bytes.
  func write(to writer: inout EvidenceNumberWriter) {
    writer.write(classCount)
    writeSets(to: &writer)
    let rows = rows
    let places = places(of: rows)
    writer.write(nodes.count)
    writer.write(rows[0].count)
    for row in rows {
      for node in row {
        let owner = nodes[node].same >= 0 ? Int(nodes[node].same) : node
        let behind = rows[owner + 1]
        let first = behind.first.map { places[$0] } ?? 0
        writer.write(Int(nodes[node].byte) | behind.count << 8, signs: 3)
        writer.write(first, signs: 3)
        writer.write(Int(nodes[node].stemSet), signs: 3)
        writer.write(Int(nodes[node].wholeSet), signs: 3)
      }
    }
  }

  /// The letters that words begin with, and those behind each letter, by their bytes.
  private var rows: [[Int]] {
    var rows = [[Int]](repeating: [], count: nodes.count + 1)
    // The letters up to the last one.
    var path = [-1]
    for (index, node) in nodes.enumerated() {
      path.removeSubrange(Int(node.depth)...)
      rows[path[path.count - 1] + 1].append(index)
      path.append(index)
    }
    return rows.map { row in row.sorted { nodes[$0].byte < nodes[$1].byte } }
  }

  /// Where each letter stands when the rows are written one behind the other.
  private func places(of rows: [[Int]]) -> [Int] {
    var places = [Int](repeating: 0, count: nodes.count)
    for (place, node) in rows.joined().enumerated() { places[node] = place }
    return places
  }

  /// Writes each set as what it has more than another one before it.
  private func writeSets(to writer: inout EvidenceNumberWriter) {
    let bases = bases
    writer.write(setCount)
    writer.write(setClasses.count)
    for set in 1..<max(1, setCount) {
      let more = Set(classes(ofSet: Int32(set))).subtracting(classes(ofSet: bases[set])).sorted()
      writer.write(bases[set])
      writer.write(more.count)
      var last: Int32 = 0
      for name in more {
        writer.write(name - last)
        last = name
      }
    }
  }

  /// For each set one that it holds and that comes before it: what stands on the way to where it is
  /// needed first.
  private var bases: [Int32] {
    var bases = [Int32](repeating: 0, count: setCount)
    var isKnown = [Bool](repeating: false, count: setCount)
    func note(_ set: Int32, over base: Int32) {
      guard !isKnown[Int(set)] else { return }
      isKnown[Int(set)] = true
      let isInside = Set(classes(ofSet: base)).isSubset(of: classes(ofSet: set))
      bases[Int(set)] = base < set && isInside ? base : 0
    }
    var stems: [Int32] = [0]
    for node in nodes {
      stems.removeSubrange(Int(node.depth)...)
      note(node.stemSet, over: stems[stems.count - 1])
      note(node.wholeSet, over: node.stemSet)
      stems.append(node.stemSet)
    }
    return bases
  }
}
