import Foundation

/// Every hostile project, through whole commands.
struct HostileCommands {
  /// The program that is measured.
  let policyc: String
  /// Where the projects are; nothing is taken away from it.
  let folder: URL

  private static let commands = [
    ["check", "--quiet"], ["parity", "--quiet"],
    ["build", "--quiet", "--allow-errors", "--output", "out"],
  ]

  /// A run of one command over one shape.
  private struct Result {
    var name: String
    var wall: Double
    var processor: Double
    var ratio: Double
    var bytesPerByte: Double
  }

  /// Measures all projects, or those whose name holds a text, at 800 KB and at a quarter of that.
  func measure(matching text: String? = nil) throws {
    var results: [Result] = []
    let idle = try run(
      ["check", "--quiet"], HostileProject.all[0].files(0))
    for project in HostileProject.all where text.map(project.name.contains) ?? true {
      let (small, large) = (project.files(200_000), project.files(800_000))
      for command in Self.commands {
        let first = try run(command, small)
        let second = try run(command, large)
        let growth = second.peak - idle.peak
        let result = Result(
          name: "\(command[0]): \(project.name)", wall: second.wall,
          processor: second.processor,
          ratio: second.processor / first.processor, bytesPerByte: Double(growth) / 800_000)
        results.append(result)
        let mark = second.status < 0 || second.status > 1 ? " exit status \(second.status)" : ""
        print(
          String(
            format: "%6.0f ms (%6.0f)  %4.1f times  %5.1f bytes for a byte ",
            result.wall * 1000, result.processor * 1000, result.ratio, result.bytesPerByte),
          result.name + mark)
        fflush(nil)
      }
    }
    print("slowest:")
    for result in results.sorted(by: { $0.wall > $1.wall }).prefix(10) {
      print(String(format: "  %.0f ms", result.wall * 1000), result.name)
    }
    print("most processor time:")
    for result in results.sorted(by: { $0.processor > $1.processor }).prefix(10) {
      print(String(format: "  %.0f ms", result.processor * 1000), result.name)
    }
    print("steepest of those over 100 ms:")
    let long = results.filter { $0.processor > 0.1 }
    for result in long.sorted(by: { $0.ratio > $1.ratio }).prefix(10) {
      print(String(format: "  %.1f times", result.ratio), result.name)
    }
    print("largest:")
    for result in results.sorted(by: { $0.bytesPerByte > $1.bytesPerByte }).prefix(10) {
      print(String(format: "  %.0f bytes for a byte", result.bytesPerByte), result.name)
    }
  }

  /// Runs a command over files in a folder that is new: some file systems are slow to make files where
  /// others were taken away just before.
  private func run(_ command: [String], _ files: [String: String]) throws -> ProcessRun {
    let folder = folder.appending(path: UUID().uuidString)
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: false, encoding: .utf8)
    }
    return try ProcessRun.of([policyc] + command, in: folder.path)
  }
}
