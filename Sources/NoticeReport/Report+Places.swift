import SourceText

extension Report {
  /// A span as tools count it: lines from 1, columns from 1 in UTF-16 code units, the end exclusive.
  struct Region: Hashable {
    var startLine = 1
    var startColumn = 1
    var endLine = 1
    var endColumn = 1
  }

  /// Where a span is. Without its file, which findings about files that could not be read lack, it is
  /// the file's first place.
  func region(_ span: SourceSpan, in file: String) -> Region {
    guard let source = sources[file] else { return Region() }
    return Region(
      startLine: source.line(at: span.start), startColumn: source.utf16Column(at: span.start),
      endLine: source.line(at: span.end), endColumn: source.utf16Column(at: span.end))
  }

  /// A file's path as seen from the top of its repository.
  func repositoryPath(_ file: String) -> String {
    guard !repositoryFolder.isEmpty, !file.hasPrefix("/") else { return file }
    var parts = repositoryFolder.split(separator: "/")
    for part in file.split(separator: "/") {
      if part == ".." {
        // Outside of the repository nothing else names the file.
        guard parts.popLast() != nil else { return file }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// What a finding says, in one text of several lines: headline, what is there, what to do, and why.
  static func explanation(of finding: Diagnostic) -> String {
    var lines = [finding.message]
    if let label = finding.label, !label.isEmpty { lines.append(label) }
    if let help = finding.help { lines.append("help: \(help)") }
    if !finding.sources.isEmpty { lines.append("why: \(finding.sources.joined(separator: "; "))") }
    return lines.joined(separator: "\n")
  }
}
