/// What differs between two states of a file, as `patch` and `git apply` read it.
package struct UnifiedDiff: Sendable {
  /// One line and what happens to it.
  private struct Row {
    var sign: UInt8
    var line: ArraySlice<UInt8>
  }

  /// The lines that are shown before and behind a change.
  private static let contextCount = 3
  /// How far the two texts are searched for the next line that they share.
  private static let reach = 200
  /// How many lines may differ in one place so that the shortest way is looked for.
  private static let shortest = 40

  private let path: String
  private let rows: [Row]

  /// Compares two states.
  ///
  /// - Parameter path: The file's path relative to the root.
  package init(path: String, old: [UInt8], new: [UInt8]) {
    self.path = path
    rows = Self.rows(Self.lines(of: old), Self.lines(of: new))
  }

  /// The diff; empty where nothing differs.
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    for (kind, line) in lines {
      output += line
      if line.last != 0x0A { output.append(0x0A) }
      if kind != .header, line.last != 0x0A {
        output += "\\ No newline at end of file\n".utf8
      }
    }
    return output
  }

  /// The diff for a terminal, which its text cannot steer.
  package func printable(_ style: TextStyle) -> [UInt8] {
    var output = ""
    for (kind, line) in lines {
      let text = PrintableText.line(
        String(decoding: line.last == 0x0A ? line.dropLast() : line[...], as: UTF8.self))
      switch kind {
      case .header: output += style.headline(text)
      case .place: output += style.frame(text)
      case .context: output += text
      case .removed: output += style.severity(text, .error)
      case .added: output += style.added(text)
      }
      output += "\n"
    }
    return Array(output.utf8)
  }

  private enum LineKind {
    case header
    case place
    case context
    case removed
    case added
  }

  /// The lines with their signs and line ends.
  private var lines: [(LineKind, [UInt8])] {
    let hunks = hunks
    guard !hunks.isEmpty else { return [] }
    var lines: [(LineKind, [UInt8])] = [
      (.header, Array("--- a/\(path)\n".utf8)), (.header, Array("+++ b/\(path)\n".utf8)),
    ]
    var counted = 0
    var place = (old: 0, new: 0)
    for hunk in hunks {
      for row in rows[counted..<hunk.lowerBound] { Self.count(row, &place) }
      let start = place
      for row in rows[hunk] { Self.count(row, &place) }
      counted = hunk.upperBound
      let old = Self.range(start.old, place.old)
      let new = Self.range(start.new, place.new)
      lines.append((.place, Array("@@ -\(old) +\(new) @@\n".utf8)))
      for row in rows[hunk] {
        let kind: LineKind =
          switch row.sign {
          case UInt8(ascii: "-"): .removed
          case UInt8(ascii: "+"): .added
          default: .context
          }
        lines.append((kind, [row.sign] + row.line))
      }
    }
    return lines
  }

  private static func count(_ row: Row, _ place: inout (old: Int, new: Int)) {
    if row.sign != UInt8(ascii: "+") { place.old += 1 }
    if row.sign != UInt8(ascii: "-") { place.new += 1 }
  }

  /// `start,count`; an empty range is named by the line before it.
  private static func range(_ before: Int, _ after: Int) -> String {
    let count = after - before
    return count == 1 ? "\(before + 1)" : "\(count == 0 ? before : before + 1),\(count)"
  }

  /// The rows that are shown, with a few unchanged ones round each change.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, row) in rows.enumerated() where row.sign != UInt8(ascii: " ") {
      let start = max(0, index - Self.contextCount)
      let end = min(rows.count, index + Self.contextCount + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  /// Goes through both texts; where they part, the nearest line that they share again is looked for.
  private static func rows(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Row] {
    var rows: [Row] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, right < new.count, old[left] == new[right] {
        rows.append(Row(sign: UInt8(ascii: " "), line: old[left]))
        left += 1
        right += 1
        continue
      }
      let (removed, added) = nextShared(old[left...], new[right...])
      rows += changes(old[left..<left + removed], new[right..<right + added])
      left += removed
      right += added
    }
    return rows
  }

  /// The shortest way from a few lines to others; what both have stays.
  private static func changes(
    _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>
  ) -> [Row] {
    var rows: [Row] = []
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    guard old.count <= shortest, new.count <= shortest else {
      return old.map { Row(sign: UInt8(ascii: "-"), line: $0) }
        + new.map { Row(sign: UInt8(ascii: "+"), line: $0) }
    }
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(old.startIndex + offset)
      case .insert(let offset, _, _): inserted.insert(new.startIndex + offset)
      }
    }
    var (left, right) = (old.startIndex, new.startIndex)
    while left < old.endIndex || right < new.endIndex {
      if left < old.endIndex, removed.contains(left) {
        rows.append(Row(sign: UInt8(ascii: "-"), line: old[left]))
        left += 1
      } else if right < new.endIndex, inserted.contains(right) {
        rows.append(Row(sign: UInt8(ascii: "+"), line: new[right]))
        right += 1
      } else {
        rows.append(Row(sign: UInt8(ascii: " "), line: old[left]))
        left += 1
        right += 1
      }
    }
    return rows
  }

  /// How many lines of each text stand before the nearest line that both have. Blank lines are too
  /// common to say that the texts have met.
  private static func nextShared(
    _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>
  ) -> (Int, Int) {
    var places: [ArraySlice<UInt8>: Int] = [:]
    for (offset, line) in new.prefix(reach).enumerated() where places[line] == nil {
      places[line] = offset
    }
    var best: (Int, Int)?
    for (offset, line) in old.prefix(reach).enumerated() {
      if let best, offset >= best.0 + best.1 { break }
      guard line.count > 2, let other = places[line] else { continue }
      if best.map({ offset + other < $0.0 + $0.1 }) ?? true { best = (offset, other) }
    }
    return best ?? (min(old.count, reach), min(new.count, reach))
  }

  /// The lines with their ends. Only a line feed ends a line, as `patch` has it.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}
