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
  package func reporter(style: TextStyle, width: Int) -> any Reporter {
    switch self {
    case .text: TextReporter(style: style, width: width)
    case .concise: ConciseReporter(style: style)
    case .json: JSONReporter()
    }
  }
}
