import Foundation
import NoticeReport

/// The Swift files that carry an example of each rule, made of the specs. A build needs no generator:
/// the files are checked in, `POLICYC_UPDATE_SPECS=1 swift test --filter RuleSpecTests` writes them.
enum ExampleSources {
  /// Where the files are.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Sources/NoticeReport/Examples").standardizedFileURL

  /// Longer files are hard to read for people, too.
  private static let maximumLines = 400
  /// Inputs that are longer show nothing quickly.
  private static let maximumInputLines = 24

  /// The files by their names.
  static var files: [String: String] {
    var files: [String: String] = [:]
    var lists: [String] = []
    let groups = Dictionary(grouping: RuleSpec.all) { String($0.rule.prefix { $0 != "/" }) }
    for (group, specs) in groups.sorted(by: { $0.key < $1.key }) {
      for (number, entries) in chunks(specs.compactMap(entry)).enumerated() {
        let words = group.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        let name = words.joined() + (number == 0 ? "" : "\(number + 1)")
        let list = name.prefix(1).lowercased() + name.dropFirst() + "Rules"
        lists.append(list)
        files["RuleExample+\(name).swift"] = """
          // Made of the specs in `fixtures/rules/\(group)`; see `RuleSpecTests`.

          extension RuleExample {
            static let \(list): [(String, RuleExample)] = [
          \(entries.joined(separator: "\n"))
            ]
          }

          """
      }
    }
    files["RuleExample+Generated.swift"] = """
      // Made of the specs in `fixtures/rules`; see `RuleSpecTests`.

      extension RuleExample {
        /// The examples by rule, group after group.
        static let generated: [[(String, RuleExample)]] = [
      \(lists.map { "    \($0)," }.joined(separator: "\n"))
        ]
      }

      """
    return files
  }

  private static func chunks(_ entries: [String]) -> [[String]] {
    var chunks: [[String]] = [[]]
    var lines = 0
    for entry in entries {
      let count = entry.split(separator: "\n", omittingEmptySubsequences: false).count
      if lines + count > maximumLines {
        chunks.append([])
        lines = 0
      }
      chunks[chunks.count - 1].append(entry)
      lines += count
    }
    return chunks
  }

  /// One line of a list; `nil` for a spec without a finding.
  private static func entry(_ spec: RuleSpec) -> String? {
    guard let shown = spec.cases.first(where: { $0.finding != nil }),
      let rendered = SpecRun(shown, rule: spec.rule).rendered
    else { return nil }
    // The reader has asked for the explanation already.
    let finding = rendered.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.drop { $0 == " " }.hasPrefix("= more: ") }.joined(separator: "\n")
    var arguments = [literal(finding, indentation: 8)]
    let fixed = spec.cases.first {
      $0.fixed != nil && $0.bytes.count { $0 == 0x0A } <= maximumInputLines
    }
    if let fixed, let after = fixed.fixed {
      arguments.append(
        "before: " + literal(String(decoding: fixed.bytes, as: UTF8.self), indentation: 10))
      arguments.append("after: " + literal(String(decoding: after, as: UTF8.self), indentation: 10))
    }
    return """
          (
            "\(spec.rule)",
            RuleExample(
      \(arguments.map { "        \($0)" }.joined(separator: ",\n"))
            )
          ),
      """
  }

  /// A literal over several lines. What an editor would not show is escaped.
  private static func literal(_ text: String, indentation: Int) -> String {
    let margin = String(repeating: " ", count: indentation)
    var lines = [""]
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        lines.append("")
      } else if isVisible(scalar) {
        lines[lines.count - 1].unicodeScalars.append(scalar)
      } else {
        lines[lines.count - 1] += "\\#u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    if lines.last == "" { lines.removeLast() }
    let indented = lines.map { line in
      // A blank at a line's end would be lost to editors.
      line.isEmpty ? "" : margin + (line.hasSuffix(" ") ? line.dropLast() + "\\#u{20}" : line)
    }
    return "#\"\"\"\n\(indented.joined(separator: "\n"))\n\(margin)\"\"\"#"
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    case .spaceSeparator: scalar == " "
    default: true
    }
  }
}
