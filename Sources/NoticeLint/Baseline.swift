import SourceText

/// Findings that are known and not to be reported again, by their fingerprints.
///
/// The file has a line for each, so that it merges as other text does:
///
///     policyc-baseline 1
///     locales/de/privacy-policy.md structure/empty-section 63a9f0c2d41b7e58
package struct Baseline: Hashable, Sendable {
  /// The first line.
  private static let header = "policyc-baseline 1"

  /// One known finding.
  package struct Entry: Hashable, Sendable, Comparable {
    /// The file's path relative to the root.
    package var file: String
    /// The rule's id.
    package var rule: String
    /// The finding's fingerprint.
    package var fingerprint: String

    /// Makes an entry.
    package init(file: String, rule: String, fingerprint: String) {
      self.file = file
      self.rule = rule
      self.fingerprint = fingerprint
    }

    /// Orders as the file does.
    package static func < (left: Entry, right: Entry) -> Bool {
      (left.file, left.rule, left.fingerprint) < (right.file, right.rule, right.fingerprint)
    }
  }

  /// Why a file is no baseline.
  package struct Problem: Error, Hashable, Sendable {
    /// The line, from 1.
    package var line: Int
    /// The reason, without place.
    package var message: String
  }

  /// What is known.
  package private(set) var entries: Set<Entry>

  /// Makes a baseline of findings and of entries that stay.
  package init(_ findings: [Diagnostic], keeping entries: [Entry] = []) {
    self.entries = Set(findings.map(Self.entry)).union(entries)
  }

  /// Reads a file.
  package init(_ bytes: [UInt8]) throws(Problem) {
    entries = []
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem(line: 1, message: "it is not UTF-8")
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = line.last == "\r" ? line.dropLast() : line
      if index == 0 {
        guard line == Self.header else {
          throw Problem(line: 1, message: "expected `\(Self.header)`")
        }
      } else if !line.isEmpty {
        guard let entry = Self.entry(line) else {
          throw Problem(line: index + 1, message: "expected a path, a rule and a fingerprint")
        }
        entries.insert(entry)
      }
    }
  }

  /// The file, the same for the same entries.
  package func serialized() -> [UInt8] {
    let lines = entries.sorted().map { "\($0.file) \($0.rule) \($0.fingerprint)" }
    return Array(([Self.header] + lines).map { $0 + "\n" }.joined().utf8)
  }

  /// Whether a finding is known.
  package func contains(_ finding: Diagnostic) -> Bool {
    entries.contains(Self.entry(finding))
  }

  /// The entry of a finding.
  package static func entry(_ finding: Diagnostic) -> Entry {
    Entry(file: line(finding.file), rule: finding.rule, fingerprint: finding.fingerprint)
  }

  /// A path that cannot break a line.
  private static func line(_ path: String) -> String {
    String(path.map { $0.isNewline ? " " : $0 })
  }

  /// Reads an entry from its end, as a path may hold blanks.
  private static func entry(_ line: Substring) -> Entry? {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count >= 3, let fingerprint = words.last, fingerprint.utf8.count == 16,
      fingerprint.allSatisfy(\.isHexDigit)
    else { return nil }
    let rule = String(words[words.count - 2])
    let file = words.dropLast(2).joined(separator: " ")
    guard !file.isEmpty, rule.utf8.count(where: { $0 == 0x2F }) == 1 else { return nil }
    return Entry(file: file, rule: rule, fingerprint: String(fingerprint))
  }
}
