/// A fence of a spec.
struct SpecFence {
  /// The info string.
  var info: String
  /// The lines between the fences, each with its line end.
  var text: String
  /// The number of the opening line, from 1.
  var line: Int

  /// The first word of the info string.
  var kind: String { words.first ?? "" }
  /// Whether escapes are resolved.
  var isEscaped: Bool { words.contains("escaped") }
  /// The file's path.
  var path: String? {
    words.first { $0.hasPrefix("path=") }.map { String($0.dropFirst(5)) }
  }

  private var words: [String] { info.split(separator: " ").map(String.init) }

  /// The `name: value` lines.
  var pairs: [String: String] {
    var pairs: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map {
        String($0.drop { $0 == " " })
      }
      if parts.count == 2 { pairs[parts[0]] = parts[1] }
    }
    return pairs
  }

  /// The fences of a text in their order.
  static func fences(in text: String) -> [SpecFence] {
    var fences: [SpecFence] = []
    var marker = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let run = line.prefix { $0 == "`" }
      if marker.isEmpty {
        guard run.count >= 3 else { continue }
        marker = String(run)
        fences.append(
          SpecFence(info: String(line.dropFirst(run.count)), text: "", line: index + 1))
      } else if line == marker {
        marker = ""
      } else {
        fences[fences.count - 1].text += line + "\n"
      }
    }
    return fences
  }
}
