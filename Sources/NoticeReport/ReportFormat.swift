/// The formats that findings can be written in.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case concise
  case json
  case sarif
  case github
  case gitlab
  case junit
  case checkstyle

  /// Whether it is a document for tools, behind which nothing else may stand.
  package var isDocument: Bool {
    switch self {
    case .text, .concise, .github: false
    case .json, .sarif, .gitlab, .junit, .checkstyle: true
    }
  }

  /// The format's reporter.
  ///
  /// - Parameters:
  ///   - style: Whether the text format uses colours.
  ///   - width: The columns that an excerpt may take in the text format.
  ///   - showsSummary: Whether the text format ends with the numbers.
  ///   - links: How places lead to their files in formats for people.
  package func reporter(
    style: TextStyle, width: Int, showsSummary: Bool, links: FileLinks? = nil
  ) -> any Reporter {
    switch self {
    case .text:
      TextReporter(style: style, width: width, showsSummary: showsSummary, links: links)
    case .concise: ConciseReporter(style: style, links: links)
    case .json: JSONReporter()
    case .sarif: SARIFReporter()
    case .github: GitHubReporter()
    case .gitlab: GitLabReporter()
    case .junit: JUnitReporter()
    case .checkstyle: CheckstyleReporter()
    }
  }
}
