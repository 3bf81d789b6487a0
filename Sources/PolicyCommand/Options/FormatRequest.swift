import NoticeLint
import NoticeReport

/// The value of `--format`: `FORMAT`, or `FORMAT=FILE`.
struct FormatRequest: Sendable {
  let format: ReportFormat
  /// The file that the report goes to; `nil` for standard output.
  let file: String?

  init(_ text: String) throws(CommandFailure) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    format = try ConfigurationValue.reportFormat(String(parts[0]))
    file = parts.count == 2 ? String(parts[1]) : nil
    if file?.isEmpty == true { throw CommandFailure("`\(text)` names no file") }
  }
}
