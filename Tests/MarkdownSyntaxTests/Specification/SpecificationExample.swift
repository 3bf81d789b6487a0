import Foundation

/// One example of a specification file: Markdown and the HTML that it stands for.
struct SpecificationExample: Sendable {
  /// The number, from 1, in the file.
  let number: Int
  /// The word behind `example`: `table`, `autolink`, or nothing.
  let label: String
  /// The last heading before it.
  let section: String
  let markdown: String
  let html: String

  /// The folder that holds the specifications, where the environment names one.
  static let folder = ProcessInfo.processInfo.environment["POLICYC_SPEC"]

  /// The examples of a file in ``folder``.
  static func read(_ file: String) throws -> [SpecificationExample] {
    let url = URL(fileURLWithPath: folder ?? "").appendingPathComponent(file)
    return examples(in: String(decoding: try Data(contentsOf: url), as: UTF8.self))
  }

  /// The examples of a text. An arrow stands for a tab.
  static func examples(in text: String) -> [SpecificationExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var section = ""
    var lines = text.components(separatedBy: "\n")[...]
    while let line = lines.popFirst() {
      if line.hasPrefix("#") {
        section = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
      }
      guard line.hasPrefix(fence + " example") else { continue }
      let markdown = lines.prefix { $0 != "." }
      let html = lines.dropFirst(markdown.count + 1).prefix { $0 != fence }
      lines = lines.dropFirst(markdown.count + html.count + 2)
      examples.append(
        SpecificationExample(
          number: examples.count + 1,
          label: line.dropFirst(fence.count + 8).trimmingCharacters(in: .whitespaces),
          section: section, markdown: joined(markdown), html: joined(html)))
    }
    return examples
  }

  private static func joined(_ lines: ArraySlice<String>) -> String {
    lines.map { $0.replacingOccurrences(of: "→", with: "\t") + "\n" }.joined()
  }
}
