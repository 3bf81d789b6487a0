/// The value of `status --format`: `FORMAT`, or `FORMAT=FILE`.
struct StatusFormatRequest: Sendable {
  /// How the status is written.
  enum Format: String, CaseIterable, Sendable {
    case text
    case json
    case html
  }

  let format: Format
  /// The file that it goes to; `nil` for standard output.
  let file: String?

  init(_ text: String) throws(CommandFailure) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    format = try ConfigurationValue.statusFormat(String(parts[0]))
    file = parts.count == 2 ? String(parts[1]) : nil
    if file?.isEmpty == true { throw CommandFailure("`\(text)` names no file") }
  }
}
