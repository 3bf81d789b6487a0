import Foundation

/// Whole programs beside their peers, and beside themselves on other inputs.
struct Table {
  /// The program that is measured.
  let policyc: String
  /// The peers.
  let rumdl: String
  let pandoc = "pandoc"
  let cmark = "cmark-gfm"
  /// The corpus, twenty times as many documents of its kind, one notice alone and with nine siblings.
  let corpus: Corpus
  let own: Corpus
  let large: Corpus
  let one: Corpus
  let ten: Corpus

  /// Makes the inputs in a folder.
  init(policyc: String, rumdl: String, source: URL?, project: URL, in folder: URL) throws {
    self.policyc = policyc
    self.rumdl = rumdl
    let made = try Corpus.made(from: project, in: folder.appending(path: "own"))
    own = made
    corpus =
      try source.map { try Corpus.copied(from: $0, to: folder.appending(path: "named")) } ?? made
    large = try Corpus.made(from: project, in: folder.appending(path: "large"), times: 20)
    one = try made.part("document-0.md", locales: 1, in: folder.appending(path: "one"))
    ten = try made.part("document-0.md", locales: 10, in: folder.appending(path: "ten"))
  }

  /// Measures and prints all.
  func print() throws {
    Self.say("\(corpus.files.count) files, \(corpus.size / 1000) KB; peers:")
    for command in [[rumdl, "--version"], [pandoc, "--version"], [cmark, "--version"]] {
      Self.say("  " + (try Self.firstLine(of: command)))
    }
    Self.say(
      "case | ours, wall (processor) | peer, wall (processor) | ratio, wall (processor) | must")
    let output = NSTemporaryDirectory() + "policyc-benchmark-output"
    defer { try? FileManager.default.removeItem(atPath: output) }
    let check = [policyc, "check", "--format", "concise"]
    let root = corpus.folder.path
    let build = [policyc, "build", "--allow-errors", "--output", output]
    try row(
      Case(
        "check, corpus / rumdl", check, in: root, beside: [[rumdl, "check", "--no-cache", "."]],
        limit: 0.4))
    let notice = one.files[0]
    try row(
      Case(
        "lint, one notice / rumdl", [policyc, "lint", notice], in: one.folder.path,
        beside: [[rumdl, "check", "--no-cache", notice]], limit: 0.8))
    try row(
      Case(
        "check, ten siblings / one notice", check, in: ten.folder.path, beside: [check],
        in: one.folder.path, limit: 1.5))
    try row(
      Case("build, corpus / cmark-gfm", build, in: root, beside: [[cmark] + corpus.files], limit: 2)
    )
    let formats = ["html", "plain", "docbook"]
    let pandocs = corpus.files.flatMap { file in
      formats.map { [pandoc, "-f", "gfm", "-t", $0, "-o", "/dev/null", file] }
    }
    try row(
      Case("build, corpus / pandoc", build, in: root, beside: pandocs, limit: 0.02, rounds: 1))
    try row(
      Case(
        "check, two jobs / one job", check + ["--jobs", "2"], in: root,
        beside: [check + ["--jobs", "1"]], limit: 1 / 1.7))
    let files = Double(large.files.count) / Double(own.files.count)
    let (many, few) = try row(
      Case(
        "check, 20 times the files", check, in: large.folder.path, beside: [check],
        in: own.folder.path,
        limit: 1.3 * files, rounds: 3))
    Self.say(
      String(
        format:
          "time for a file, 20 times the files: %.2f times; peak memory: %.1f MB, with 20 times the files %.1f MB (%.2f times)",
        many.processor / few.processor / files, Double(few.peak) / 1e6, Double(many.peak) / 1e6,
        Double(many.peak) / Double(few.peak)))
  }

  @discardableResult
  private func row(_ measured: Case) throws -> (ours: ProcessRun, peer: ProcessRun) {
    let (ours, peer) = try measured.measure()
    Self.say(
      String(
        format: "%@ | %.1f ms (%.1f) | %.1f ms (%.1f) | %.3f (%.3f) | %.3f", measured.name,
        ours.wall * 1000, ours.processor * 1000, peer.wall * 1000, peer.processor * 1000,
        ours.wall / peer.wall, ours.processor / peer.processor, measured.limit))
    return (ours, peer)
  }

  /// Prints at once, so that a long run can be watched.
  private static func say(_ line: String) {
    Swift.print(line)
    fflush(nil)
  }

  private static func firstLine(of command: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return String(text.prefix { $0 != "\n" })
  }
}
