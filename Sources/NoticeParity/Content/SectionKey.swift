/// What names a section in a lock: its anchor, or its heading in a form without blanks.
package enum SectionKey {
  /// The key of the front matter's texts.
  package static let frontMatter = "@front-matter"
  /// The key of the text before the first heading.
  package static let start = "@start"

  /// The longest key made of a heading, in bytes.
  private static let maximumLength = 80

  /// The key of an anchor: `#data-we-collect`.
  static func anchored(_ anchor: String) -> String {
    var key = "#"
    for scalar in anchor.unicodeScalars {
      if isPlain(scalar), scalar != "~" { key.unicodeScalars.append(scalar) } else { key += "-" }
    }
    return key
  }

  /// The key of a heading: `data-we-collect`.
  package static func titled(_ title: String) -> String {
    var key = ""
    for scalar in title.lowercased().unicodeScalars {
      guard key.utf8.count < maximumLength else { break }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.generalCategory == .spacingMark
      {
        key.unicodeScalars.append(scalar)
      } else if !key.isEmpty, key.last != "-" {
        key += "-"
      }
    }
    while key.last == "-" { key.removeLast() }
    return key.isEmpty ? "section" : key
  }

  /// The key without the number that tells it from an equal one before it.
  static func base(_ key: String) -> Substring {
    guard let mark = key.lastIndex(of: "~"), Int(key[key.index(after: mark)...]) != nil else {
      return key[...]
    }
    return key[..<mark]
  }

  /// Numbers each key that stood before: `contact`, `contact~2`.
  static func unique(_ key: String, _ counts: inout [String: Int]) -> String {
    let count = counts[key, default: 0] + 1
    counts[key] = count
    return count == 1 ? key : "\(key)~\(count)"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace
  }
}
