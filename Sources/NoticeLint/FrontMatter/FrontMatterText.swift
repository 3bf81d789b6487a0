/// Texts that rules of the `front-matter` group put into messages and files.
enum FrontMatterText {
  /// A text as a YAML scalar on one line: quoted where plain YAML would read something else.
  static func scalar(_ text: String) -> String {
    let isPlain = text.unicodeScalars.enumerated().allSatisfy { index, scalar in
      scalar.properties.isAlphabetic
        || (index > 0 && "0123456789 ,.()&".unicodeScalars.contains(scalar))
    }
    let words = ["true", "false", "yes", "no", "on", "off", "null"]
    if isPlain, !text.isEmpty, text.last != " ", !words.contains(text.lowercased()) { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n", "\r", "\t": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// A file's name without folders and extension, as a slug.
  static func fileStem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let stem = name.split(separator: ".").first.map(String.init) ?? ""
    return stem.isEmpty ? "privacy-policy" : stem
  }

  /// A text cut to a number of characters, with `…` where something is missing.
  static func clipped(_ text: String, to count: Int) -> String {
    let start = text.prefix(count)
    return start.endIndex == text.endIndex ? text : start.dropLast() + "…"
  }
}
