import NoticeReport

extension BuildOutput.Result {
  /// What a user is told of it.
  func remarks(folder: String) -> [String] {
    func files(_ count: Int) -> String { "\(count) file\(count == 1 ? "" : "s")" }
    var line: String
    if written > 0 {
      line = "wrote \(files(written)) to \(folder)"
      if unchanged > 0 { line += "; \(unchanged) did not change" }
    } else {
      line = "\(files(unchanged)) in \(folder) did not change"
    }
    if removed > 0 { line += "; removed \(files(removed))" }
    return remarks + [line]
  }
}
