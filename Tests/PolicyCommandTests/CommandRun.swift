import Foundation

/// One run of the built program, as a shell would start it.
struct CommandRun {
  /// The exit status; a signal's number, negated, where one ended the program.
  let status: Int32
  let output: Data
  let standardError: String

  /// What standard output got.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// The program, beside the tests.
  static let program: URL = {
    let named = ProcessInfo.processInfo.environment["POLICYC_BINARY"]
    if let named { return URL(fileURLWithPath: named) }
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("policyc")
  }()

  /// Runs `policyc`.
  ///
  /// - Parameters:
  ///   - input: What standard input gives.
  ///   - environment: Variables over those of the tests.
  init(
    _ arguments: [String], in folder: URL, input: String = "", environment: [String: String] = [:]
  ) throws {
    try self.init(
      program: Self.program, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a line of shell in which `$policyc` is the program.
  init(shell line: String, in folder: URL) throws {
    try self.init(
      program: URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder, input: "",
      environment: ["policyc": Self.program.path])
  }

  /// Runs any program.
  init(
    program: URL, _ arguments: [String], in folder: URL, input: String = "",
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files, not pipes: a pipe that is not read in time would block the program.
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("policyc-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["in", "out", "err"].map { scratch.appendingPathComponent($0) }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try Self.withoutBlockedSignals { try process.run() }
    process.waitUntilExit()
    status =
      process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    output = try Data(contentsOf: files[1])
    standardError = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }

  /// Starts something without the signals that threads of a pool hold back: a shell that inherits them
  /// never learns that what it waits for has ended.
  private static func withoutBlockedSignals(_ start: () throws -> Void) rethrows {
    var none = sigset_t()
    sigemptyset(&none)
    var held = sigset_t()
    pthread_sigmask(SIG_SETMASK, &none, &held)
    defer { pthread_sigmask(SIG_SETMASK, &held, nil) }
    try start()
  }

  /// Whether the program said in one line what it could not do.
  func failed(saying words: String...) -> Bool {
    let lines = standardError.split(separator: "\n", omittingEmptySubsequences: false)
    return status == 2 && output.isEmpty && lines.count == 2 && lines[1].isEmpty
      && lines[0].hasPrefix("policyc: ") && words.allSatisfy { lines[0].contains($0) }
  }
}
