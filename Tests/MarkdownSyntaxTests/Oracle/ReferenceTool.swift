import Foundation

/// A reference implementation that is run as a program.
struct ReferenceTool: Sendable {
  /// The program's name.
  let name: String
  /// Its arguments for XML on standard output.
  let arguments: [String]

  /// The CommonMark reference implementation.
  static let cmark = ReferenceTool(name: "cmark", arguments: ["-t", "xml"])

  /// The GFM reference implementation with the extensions that a notice has.
  static let cmarkGFM = ReferenceTool(
    name: "cmark-gfm",
    arguments: [
      "-t", "xml", "-e", "table", "-e", "strikethrough", "-e", "tasklist", "-e", "autolink",
    ])

  /// Whether this is a run on a build machine, where a missing tool is a failure.
  static let isContinuousIntegration =
    ProcessInfo.processInfo.environment["CI"].map { $0 != "" && $0 != "false" } ?? false

  /// Whether a test that needs the tool is to run: a missing one skips it, and fails on a build
  /// machine.
  var isExpected: Bool { path != nil || Self.isContinuousIntegration }

  /// The program's path, where it is installed.
  var path: String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Why a tool's answer cannot be had.
  struct Failure: Error {
    let message: String
  }

  /// The XML of each document, without the two lines in front of the root element. One shell runs
  /// the program for all of them.
  func xml(of documents: [[UInt8]]) throws -> [[UInt8]] {
    guard let path else { throw Failure(message: "\(name) is not installed") }
    guard !documents.isEmpty else { return [] }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("policyc-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, document) in documents.enumerated() {
      try Data(document).write(to: folder.appendingPathComponent("\(index + 1_000_000).md"))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      ["-c", "for file in *.md; do \"$@\" \"$file\" || exit 1; done > output", "sh", path]
      + arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(message: "\(name) exited with \(process.terminationStatus)")
    }
    // A `<` in a document is an entity in its XML, so the declaration only stands in front.
    let output = try Data(contentsOf: folder.appendingPathComponent("output"))
    let declaration = Data("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    let doctype = Data("<!DOCTYPE document SYSTEM \"CommonMark.dtd\">\n".utf8)
    var answers: [[UInt8]] = []
    var start = 0
    while start < output.count {
      let following = output.range(of: declaration, in: start + 1..<output.count)?.lowerBound
      let answer = output[start..<(following ?? output.count)]
      answers.append(Array(answer.dropFirst(declaration.count + doctype.count)))
      start = following ?? output.count
    }
    guard answers.count == documents.count else {
      throw Failure(message: "\(name) answered \(answers.count) of \(documents.count) documents")
    }
    return answers
  }
}
