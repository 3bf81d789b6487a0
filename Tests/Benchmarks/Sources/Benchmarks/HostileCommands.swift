import Foundation

/// Every hostile shape as a notice and its translation, through whole commands.
struct HostileCommands {
  /// The program that is measured.
  let policyc: String
  /// Where the notices are.
  let folder: URL

  private static let commands = [
    ["check", "--quiet"], ["parity", "--quiet"],
    ["build", "--quiet", "--allow-errors", "--output", "out"],
  ]

  /// A run of one command over one shape.
  private struct Result {
    var name: String
    var seconds: Double
    var ratio: Double
    var bytesPerByte: Double
  }

  /// Measures all shapes, or those whose name holds a text, at 800 KB and at a quarter of that.
  func measure(matching text: String? = nil) throws {
    var results: [Result] = []
    let idle = try run(["check", "--quiet"], "", size: 0)
    for shape in HostileShape.all + HostileShape.notices
    where text.map(shape.name.contains) ?? true {
      for command in Self.commands {
        let small = try run(command, shape.document(100_000), size: 200_000)
        let large = try run(command, shape.document(400_000), size: 800_000)
        let growth = large.peak - idle.peak
        let result = Result(
          name: "\(command[0]): \(shape.name)", seconds: large.processor,
          ratio: large.processor / small.processor, bytesPerByte: Double(growth) / 800_000)
        results.append(result)
        let mark = large.status < 0 || large.status > 1 ? " exit status \(large.status)" : ""
        print(
          String(
            format: "%6.0f ms  %4.1f times  %5.1f bytes for a byte ", result.seconds * 1000,
            result.ratio, result.bytesPerByte), result.name + mark)
        fflush(nil)
      }
    }
    print("slowest:")
    for result in results.sorted(by: { $0.seconds > $1.seconds }).prefix(10) {
      print(String(format: "  %.0f ms", result.seconds * 1000), result.name)
    }
    print("steepest of those over 100 ms:")
    for result in results.filter({ $0.seconds > 0.1 }).sorted(by: { $0.ratio > $1.ratio }).prefix(
      10)
    {
      print(String(format: "  %.1f times", result.ratio), result.name)
    }
    print("largest:")
    for result in results.sorted(by: { $0.bytesPerByte > $1.bytesPerByte }).prefix(10) {
      print(String(format: "  %.0f bytes for a byte", result.bytesPerByte), result.name)
    }
  }

  private func run(_ command: [String], _ body: String, size: Int) throws -> ProcessRun {
    try? FileManager.default.removeItem(at: folder)
    for locale in ["en", "de"] {
      let target = folder.appending(path: "locales/\(locale)")
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      let front = "---\ntitle: A\nslug: a\nlocale: \(locale)\n---\n\n"
      try (front + body).write(
        to: target.appending(path: "a.md"), atomically: false, encoding: .utf8)
    }
    return try ProcessRun.of([policyc] + command, in: folder.path)
  }
}
