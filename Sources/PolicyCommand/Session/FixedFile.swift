import SourceText

/// What fixes made of one file.
struct FixedFile {
  let location: NoticeLocation
  /// What the file holds.
  let original: SourceFile
  /// What it is to hold.
  var bytes: [UInt8]
  /// How many findings were settled, by rule.
  var settled: [String: Int] = [:]

  /// Whether the file is to be written.
  var hasChanged: Bool { bytes != original.bytes }

  /// What was done, without the path: `fixed 3 findings: structure/skipped-level, …`.
  func remark(_ verb: String) -> String {
    let count = settled.values.reduce(0, +)
    let rules = settled.sorted { $0.key < $1.key }.map { rule, count in
      count == 1 ? rule : "\(count) \(rule)"
    }
    return "\(verb) \(count) finding\(count == 1 ? "" : "s"): \(rules.joined(separator: ", "))"
  }
}
