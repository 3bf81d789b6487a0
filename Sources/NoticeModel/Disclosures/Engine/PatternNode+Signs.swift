extension PatternNode {
  /// The same alternatives in fewer places: rows of signs that begin or end alike become one.
  ///
  /// Where each sign is a word of its own, words are rows, and the variants of a word differ in a sign:
  /// "收集" and "蒐集", "不会" and "不會". Apart they would fill an automaton many times over.
  static func sharingEnds(
    _ nodes: [PatternNode], _ vocabulary: inout VocabularyBuilder
  ) -> [PatternNode] {
    var rows = nodes.map { if case .sequence(let row) = $0 { row } else { [$0] } }
    guard rows.contains(where: { $0.count > 1 && vocabulary.isSign($0[0]) }) else { return nodes }
    rows = sharingFirst(rows, &vocabulary)
    rows = sharingRest(rows, &vocabulary)
    rows = sharingLast(rows, &vocabulary)
    return rows.map(joined)
  }

  /// Rows that begin with the same sign become one.
  private static func sharingFirst(
    _ rows: [[PatternNode]], _ vocabulary: inout VocabularyBuilder
  ) -> [[PatternNode]] {
    groups(of: rows) { vocabulary.isSign($0[0]) ? [$0[0]] : nil }.map { group in
      guard group.count > 1 else { return group[0] }
      let rests = group.map { Array($0.dropFirst()) }
      let others = rests.filter { !$0.isEmpty }
      guard !others.isEmpty else { return group[0] }
      let rest = either(others.map(joined), &vocabulary)
      return [group[0][0], others.count < rests.count ? .optional(rest) : rest]
    }
  }

  /// Rows that differ in their first sign only become one.
  private static func sharingRest(
    _ rows: [[PatternNode]], _ vocabulary: inout VocabularyBuilder
  ) -> [[PatternNode]] {
    groups(of: rows) {
      $0.count > 1 && vocabulary.isSign($0[0]) ? Array($0.dropFirst()) : nil
    }.map { group in
      guard group.count > 1 else { return group[0] }
      return [either(group.map { $0[0] }, &vocabulary)] + group[0].dropFirst()
    }
  }

  /// Rows that end with the same sign become one.
  private static func sharingLast(
    _ rows: [[PatternNode]], _ vocabulary: inout VocabularyBuilder
  ) -> [[PatternNode]] {
    groups(of: rows) {
      $0.count > 1 && vocabulary.isSign($0[0]) && vocabulary.isSign($0[$0.count - 1])
        ? [$0[$0.count - 1]] : nil
    }.map { group in
      guard group.count > 1 else { return group[0] }
      let starts = group.map { joined(Array($0.dropLast())) }
      return [either(starts, &vocabulary), group[0][group[0].count - 1]]
    }
  }

  /// Sorts rows by a key, in the order of the first row of each; a row without a key stays alone.
  private static func groups(
    of rows: [[PatternNode]], by key: ([PatternNode]) -> [PatternNode]?
  ) -> [[[PatternNode]]] {
    var groups: [[[PatternNode]]] = []
    var places: [[PatternNode]: Int] = [:]
    for row in rows {
      guard let key = key(row) else {
        groups.append([row])
        continue
      }
      if let place = places[key] {
        groups[place].append(row)
      } else {
        places[key] = groups.count
        groups.append([row])
      }
    }
    return groups
  }
}
