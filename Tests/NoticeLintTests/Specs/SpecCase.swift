import SourceText

/// One input of a spec with what is expected of it.
struct SpecCase: Sendable {
  /// All files of the run, this one first.
  var files: [SpecCase] { [self] + others }

  /// What is expected in all files.
  var allExpectations: [Expectation] { files.flatMap(\.expectations) }

  /// A place where a finding is expected.
  struct Expectation: Equatable {
    /// The offset of the first byte.
    var start: Int
    /// The offset behind the last byte; `nil` where the place goes on over further lines.
    var end: Int?
    /// What the message holds; empty where any will do.
    var message: String
  }

  /// The line of the fence in the spec.
  var line: Int
  /// The file's path.
  var path: String
  /// The file's bytes.
  var bytes: [UInt8] = []
  /// The expected findings in the file's order.
  var expectations: [Expectation] = []
  /// The options of the input.
  var options: [String: String]
  /// What is known besides the notice.
  var context: [String: String] = [:]
  /// The other files of the run, each with its own expectations.
  var others: [SpecCase] = []
  /// The first finding as it is printed.
  var finding: SpecFence?
  /// The file after all fixes.
  var fixed: [UInt8]?
  /// What is wrong with the input itself.
  var problems: [String] = []

  init(_ fence: SpecFence, options: [String: String], rule: String) {
    line = fence.line
    path = fence.path ?? "locales/en/privacy-policy.md"
    self.options = options
    var start = 0
    var offsets: [Int] = []
    for line in fence.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if let marker = Marker(line) {
        if marker.rule != rule { problems.append("marks \(marker.rule)") }
        guard let first = offsets[at: marker.column] else {
          problems.append("a marker begins behind its line")
          continue
        }
        // The last character of a line may be followed by one more column: its line end.
        let end = offsets[at: marker.column + marker.length]
        expectations.append(
          Expectation(
            start: start + first, end: marker.goesOn ? nil : end.map { start + $0 },
            message: marker.message))
        continue
      }
      start = bytes.count
      let text = String(line) + "\n"
      if fence.isEscaped {
        let escaped = EscapedText(text)
        bytes += escaped.bytes
        offsets = escaped.offsets
      } else {
        offsets = text.unicodeScalars.reduce(into: [0]) {
          $0.append(($0.last ?? 0) + $1.utf8.count)
        }
        bytes += Array(text.utf8)
      }
    }
    expectations.sort { $0.start < $1.start }
  }

  /// A line of a spec that marks a place on the line before.
  private struct Marker {
    var column: Int
    var length: Int
    var goesOn: Bool
    var rule: String
    var message: String

    init?(_ line: Substring) {
      let marked = line.drop { $0 == " " }
      let sign = marked.prefix { $0 == "^" }
      let isEmpty = sign.isEmpty && marked.hasPrefix("| ")
      guard !sign.isEmpty || isEmpty else { return nil }
      var rest = marked.dropFirst(isEmpty ? 1 : sign.count)
      goesOn = rest.hasPrefix("...")
      if goesOn { rest = rest.dropFirst(3) }
      let words = rest.split(separator: " ", maxSplits: 1)
      guard rest.hasPrefix(" "), let rule = words.first, rule.contains("/") else { return nil }
      column = line.count - marked.count
      length = isEmpty ? 0 : sign.count
      self.rule = String(rule)
      message = words.count > 1 ? String(words[1]) : ""
    }
  }
}

extension [Int] {
  fileprivate subscript(at index: Int) -> Int? { indices.contains(index) ? self[index] : nil }
}
