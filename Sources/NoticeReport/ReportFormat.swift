/// The formats that findings can be written in.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case concise
  case json

  /// The format's reporter.
  ///
  /// - Parameters:
  ///   - style: Whether the text format uses colours.
  ///   - width: The columns that an excerpt may take in the text format.
  ///   - showsSummary: Whether the text format ends with the numbers.
  package func reporter(
    style: TextStyle, width: Int, showsSummary: Bool
  ) -> any Reporter {
    switch self {
    case .text: TextReporter(style: style, width: width, showsSummary: showsSummary)
    case .concise: ConciseReporter(style: style)
    case .json: JSONReporter()
    }
  }
}
