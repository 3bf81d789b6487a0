import NoticeEmit
import NoticeLint
import NoticeReport

/// Writes the status of a project in the formats that were asked for.
struct StatusOutput {
  private let run: NoticeRun
  private let verdict: Verdict
  private let status: ProjectStatus
  private let color: ColorChoice
  private let workingFolder: AbsolutePath

  init(
    run: NoticeRun, includesFacts: Bool, includesDisclosures: Bool, color: ColorChoice,
    workingFolder: AbsolutePath
  ) {
    self.run = run
    self.color = color
    self.workingFolder = workingFolder
    verdict = run.verdict
    status = ProjectStatus(
      run.examined.sets, verdict, includesFacts: includesFacts,
      includesDisclosures: includesDisclosures)
  }

  /// Writes one format.
  func write(_ request: StatusFormatRequest) throws(CommandFailure) {
    let bytes: [UInt8]
    switch request.format {
    case .text:
      let style: TextStyle =
        request.file == nil ? Terminal().style(color) : color == .always ? .coloured : .plain
      bytes = StatusTextReporter(style: style).render(status)
    case .json: bytes = StatusJSONReporter().render(status)
    case .html: bytes = try page()
    }
    guard let file = request.file else { return try StandardStreams.write(bytes) }
    try OutputFile.write(bytes, to: AbsolutePath(file, from: workingFolder), shown: file)
  }

  private func page() throws(CommandFailure) -> [UInt8] {
    do throws(EmissionError) {
      return try StatusPageEmitter.html(
        of: StatusPageBuilder.page(of: run.examined.sets, verdict, status))
    } catch {
      throw CommandFailure("libxml2 failed to make the page")
    }
  }
}
