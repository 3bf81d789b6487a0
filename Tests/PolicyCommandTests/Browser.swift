import Foundation

/// Opens pages in Chromium, without a window.
enum Browser {
  /// The program's path, where it is installed.
  static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").flatMap { folder in
      ["chromium", "chromium-browser", "google-chrome"].map { "\(folder)/\($0)" }
    }.first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Whether the tests that need it run. On a build machine a missing one fails them.
  static var isExpected: Bool {
    let variable = ProcessInfo.processInfo.environment["CI"]
    return path != nil || (variable != nil && variable != "" && variable != "false")
  }

  /// What goes wrong with it.
  struct Failure: Error {
    let message: String
  }

  /// Opens a page, runs a script in it and gives what the script returns, as JSON.
  ///
  /// - Parameter width: The window's width in CSS pixels.
  static func evaluate(_ script: String, on page: URL, width: Int) throws -> [String: Any] {
    guard let path else { throw Failure(message: "Chromium is not installed") }
    let html = try String(contentsOf: page, encoding: .utf8)
    let probe = page.deletingLastPathComponent()
      .appendingPathComponent("probe-\(UUID().uuidString).html")
    defer { try? FileManager.default.removeItem(at: probe) }
    // A frame as wide as asked for: the window itself may not be narrower than some limit.
    let frame = """
      <!DOCTYPE html><meta charset="utf-8"><iframe id="f" style="border:0;width:\(width)px;height:900px">
      </iframe><pre id="result"></pre><script>
      const page = \(try literal(html));
      f.onload = () => {
        const window = f.contentWindow, document = f.contentDocument;
        let answer;
        try { answer = (() => { \(script) })(); } catch (error) { answer = {error: String(error)}; }
        result.textContent = btoa(unescape(encodeURIComponent(JSON.stringify(answer))));
      };
      f.srcdoc = page;
      </script>
      """
    try Data(frame.utf8).write(to: probe)
    let run = try CommandRun(
      program: URL(fileURLWithPath: path),
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--virtual-time-budget=5000", "--dump-dom",
        "--user-data-dir=\(probe.deletingPathExtension().path)", probe.absoluteString,
      ], in: page.deletingLastPathComponent())
    defer { try? FileManager.default.removeItem(at: probe.deletingPathExtension()) }
    let parts = run.text.components(separatedBy: "<pre id=\"result\">")
    guard parts.count == 2, let end = parts[1].range(of: "</pre>"),
      let data = Data(base64Encoded: String(parts[1][..<end.lowerBound])),
      let answer = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { throw Failure(message: "no answer: \(run.standardError.prefix(2000))") }
    return answer
  }

  /// A text as a literal that may stand in a script element.
  private static func literal(_ text: String) throws -> String {
    let data = try JSONSerialization.data(withJSONObject: [text])
    return String(decoding: data, as: UTF8.self)
      .replacingOccurrences(of: "<", with: "\\u003c") + "[0]"
  }
}
