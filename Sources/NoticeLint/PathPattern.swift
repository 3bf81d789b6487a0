/// A pattern of paths relative to the root: `*` and `?` stand for what is between slashes, `**` for
/// any folders. A pattern that fits a folder fits all below it.
package struct PathPattern: Hashable, Sendable {
  /// The pattern as written.
  package let text: String
  private let segments: [[UInt8]]

  /// Reads a pattern; a leading `./` and a trailing `/` mean nothing.
  package init(_ text: String) {
    self.text = text
    segments = text.split(separator: "/").filter { $0 != "." }.map { Array($0.utf8) }
  }

  /// Whether it names anything.
  package var isEmpty: Bool { segments.isEmpty }

  /// Whether a path, or a folder that it is in, fits.
  package func matches(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map { Array($0.utf8) }
    // For each number of parts, whether the segments so far fit them.
    var fits = [true] + [Bool](repeating: false, count: parts.count)
    for segment in segments {
      var next = [Bool](repeating: false, count: parts.count + 1)
      if segment == Array("**".utf8) {
        var isReached = false
        for index in fits.indices {
          isReached = isReached || fits[index]
          next[index] = isReached
        }
      } else {
        for (index, part) in parts.enumerated() where fits[index] {
          next[index + 1] = Self.segment(segment, matches: part)
        }
      }
      fits = next
    }
    return !segments.isEmpty && fits.contains(true)
  }

  /// Fits a segment by going back to the last `*` only, so that no input takes long.
  private static func segment(_ segment: [UInt8], matches part: [UInt8]) -> Bool {
    var (index, position) = (0, 0)
    var star: (index: Int, position: Int)?
    while position < part.count {
      if index < segment.count, segment[index] == UInt8(ascii: "*") {
        star = (index, position)
        index += 1
      } else if index < segment.count,
        segment[index] == part[position] || segment[index] == UInt8(ascii: "?")
      {
        index += 1
        position += 1
        // A `?` stands for a whole character.
        while segment[index - 1] == UInt8(ascii: "?"), position < part.count,
          part[position] & 0xC0 == 0x80
        {
          position += 1
        }
      } else if let last = star {
        star = (last.index, last.position + 1)
        index = last.index + 1
        position = last.position + 1
      } else {
        return false
      }
    }
    return segment[index...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
