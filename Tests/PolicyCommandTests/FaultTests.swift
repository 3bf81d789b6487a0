import Foundation
import Testing

@testable import PolicyCommand

/// Runs that are killed or denied what they need. POLICYC_FAULTS gives another number of kills.
@Suite struct FaultTests {
  private static let kills =
    ProcessInfo.processInfo.environment["POLICYC_FAULTS"].flatMap { Int($0) } ?? 24
  /// A note for whoever publishes: an invisible character that a fix takes out.
  private static let broken = TemporaryProject.notice(
    body: "A\u{200B}B. \(TemporaryProject.contact)")
  private static let mended = TemporaryProject.notice(body: "AB. \(TemporaryProject.contact)")

  /// What a command writes.
  struct Writer: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    /// The files that it writes, below the project.
    var written: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let writers = [
    Writer(arguments: ["build", "--output", "out"], written: "out"),
    Writer(arguments: ["lint", "--unsafe-fixes"], written: "locales"),
    Writer(arguments: ["sign-off"], written: "policyc.lock"),
    Writer(
      arguments: ["check", "--baseline", "base.txt", "--write-baseline"], written: "base.txt"),
  ]

  /// A project of ten documents in two locales with something to fix.
  private func project() throws -> TemporaryProject {
    var files: [String: String] = [:]
    for document in 0..<10 {
      files["locales/en/\(document).md"] = Self.broken.replacingOccurrences(
        of: "/legal/a", with: "/legal/\(document)")
      files["locales/de/\(document).md"] = TemporaryProject.notice("de", slug: "/legal/\(document)")
    }
    return try TemporaryProject(files)
  }

  /// The bytes of all files that a command writes, but for those under passing names.
  private func state(_ project: TemporaryProject, _ path: String) throws -> [String: Data] {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(
      atPath: project.url(path).path, isDirectory: &isFolder)
    guard exists else { return [:] }
    let files = isFolder.boolValue ? try project.files(below: path).map { "\(path)/\($0)" } : [path]
    return try Dictionary(
      uniqueKeysWithValues: files.filter { !$0.hasSuffix(".policyc-partial") }.map {
        ($0, try Data(contentsOf: project.url($0)))
      })
  }

  @Test(arguments: Self.writers)
  func aKilledRunTearsNoFile(writer: Writer) throws {
    let whole = try project()
    let before = try state(whole, writer.written)
    let start = Date()
    #expect(try CommandRun(writer.arguments, in: whole.folder).status < 2)
    let duration = Date().timeIntervalSince(start)
    let after = try state(whole, writer.written)
    #expect(after != before)
    for round in 0..<(Self.kills / Self.writers.count) {
      let project = try project()
      // All moments of a run in turn, the last ones more often: it is then that files are written.
      let part = Double(round * 7919 % 1000) / 1000
      let delay = duration * (round % 2 == 0 ? part : 0.6 + 0.4 * part)
      // In the foreground `timeout` waits for the end of what it killed; otherwise it kills itself as well,
      // and the next run may meet a last system call of the one before.
      _ = try CommandRun(
        shell: "timeout --foreground -s KILL \(max(delay, 0.001)) \"$policyc\" "
          + writer.arguments.joined(separator: " "), in: project.folder)
      for (path, bytes) in try state(project, writer.written) {
        #expect(bytes == after[path] || bytes == before[path], "\(path) after \(delay) s")
      }
      for path in before.keys {
        #expect(FileManager.default.fileExists(atPath: project.url(path).path))
      }
      // The next run does its work as if nothing had been.
      #expect(try CommandRun(writer.arguments, in: project.folder).status < 2)
      #expect(try state(project, writer.written) == after)
    }
  }

  /// Ctrl-C leaves no passing files behind, and each file old or new.
  @Test(arguments: Self.writers)
  func anInterruptedRunCleansUp(writer: Writer) throws {
    let whole = try project()
    let before = try state(whole, ".")
    let start = Date()
    #expect(try CommandRun(writer.arguments, in: whole.folder).status < 2)
    let duration = Date().timeIntervalSince(start)
    let after = try state(whole, ".")
    for round in 0..<(Self.kills / Self.writers.count) {
      let project = try project()
      let delay = duration * (0.5 + 0.5 * Double(round * 7919 % 1000) / 1000)
      let run = try CommandRun(
        shell: "timeout --foreground -s INT \(delay) \"$policyc\" "
          + writer.arguments.joined(separator: " "), in: project.folder)
      // `timeout` ends with 124 where it had to interrupt.
      #expect(run.status < 2 || run.status == 124, "\(run.status): \(run.standardError)")
      #expect(!(try project.files(below: ".").contains { $0.hasSuffix(".policyc-partial") }))
      for (path, bytes) in try state(project, ".") {
        #expect(bytes == after[path] || bytes == before[path], "\(path) after \(delay) s")
      }
      for path in before.keys {
        #expect(FileManager.default.fileExists(atPath: project.url(path).path))
      }
    }
  }

  /// A large notice may take long to compile; an interruption does not wait for that.
  @Test func anInterruptionDoesNotWaitForALargeNotice() throws {
    let project = try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(
        body: String(
          repeating: "Data \(String(repeating: "are *kept* ", count: 90))\n\n", count: 200))
    ])
    let line = """
      "$policyc" build --allow-errors --output out --quiet >/dev/null & child=$!
      while [ ! -e out ]; do sleep .01; done
      kill -TERM "$child"; wait "$child"; echo $?
      """
    let run = try CommandRun(shell: line, in: project.folder)
    #expect(run.text == "143\n", "\(run.standardError)")
    #expect(try project.files(below: ".") == ["locales/en/a.md"])
    #expect(!FileManager.default.fileExists(atPath: project.url("out").path))
  }

  /// What a process was started to ignore does not interrupt it.
  @Test func anIgnoredSignalDoesNotInterrupt() throws {
    let project = try project()
    let line = """
      trap '' INT
      "$policyc" build --output out --quiet & child=$!
      while kill -INT "$child"; do :; done 2>/dev/null
      wait "$child"
      """
    let run = try CommandRun(shell: line, in: project.folder)
    #expect(run.status == 0, "\(run.standardError)")
    #expect(try project.files(below: "out").count == 62)
  }

  @Test func fewFilesMayBeOpen() throws {
    let project = try TemporaryProject([:])
    for locale in 0..<100 {
      let tag =
        "en-" + String(UnicodeScalar(UInt8(65 + locale / 26)))
        + String(UnicodeScalar(UInt8(65 + locale % 26)))
      try project.write(TemporaryProject.notice(tag), to: "locales/\(tag)/a.md")
    }
    let run = try CommandRun(
      shell: "ulimit -n 64; \"$policyc\" build --allow-errors --output out --quiet",
      in: project.folder)
    #expect(run.status == 0 || run.status == 1, "\(run.standardError)")
    // Three artifacts for each notice, the manifest and the index.
    #expect(try project.files(below: "out").count == 302)
    for arguments in ["check", "lint --fix", "sign-off", "status", "parity"] {
      let run = try CommandRun(
        shell: "ulimit -n 64; \"$policyc\" \(arguments) >/dev/null", in: project.folder)
      #expect(run.status < 2, "\(arguments): \(run.standardError)")
    }
  }

  @Test func aFullDiskLeavesNothingBehind() throws {
    // A file size limit stands for the disk's end: the write fails in the middle of a file.
    for arguments in Self.writers.map({ $0.arguments.joined(separator: " ") }) {
      let project = try project()
      let before = try state(project, "locales")
      let run = try CommandRun(
        shell: "trap '' XFSZ; ulimit -f 0; \"$policyc\" \(arguments) >/dev/null 2>&1",
        in: project.folder)
      #expect(run.status == 2, "\(arguments)")
      #expect(try state(project, "locales") == before, "\(arguments)")
      #expect(try project.files(below: ".").count == before.count, "\(arguments)")
    }
  }

  @Test func aFileThatGoesAwayIsNamed() throws {
    let project = try project()
    try project.link("locales/en/gone.md", to: "nowhere.md")
    let run = try project.run("lint", "locales/en/gone.md")
    #expect(run.status == 2)
    #expect(run.standardError.contains("locales/en/gone.md"), "\(run.standardError)")
  }

  @Test func aFileThatSomebodyElseChangedIsLeftAlone() throws {
    let project = try TemporaryProject(["a.md": "new", "b.md": "old"])
    let change = {
      var replacements = FileReplacements()
      for name in ["b.md", "a.md"] {
        try replacements.stage(
          Array("fixed".utf8), over: Array("old".utf8),
          at: AbsolutePath(resolving: project.url(name).path), shown: name)
      }
      try replacements.commit()
    }
    let failure = #expect(throws: CommandFailure.self) { try change() }
    #expect(failure?.description.contains("a.md: cannot write: it has changed") == true)
    #expect(try project.files(below: ".") == ["a.md", "b.md"])
    #expect(try String(contentsOf: project.url("b.md"), encoding: .utf8) == "old")
  }

  @Test func filesMayComeAndGo() throws {
    let project = try project()
    let line = """
      cp -r locales kept
      ( while [ ! -e done ]; do rm -rf locales/de; cp -r kept/de locales/de
        echo x >>locales/en/3.md; cp kept/en/3.md locales/en/3.md; done ) & child=$!
      for count in 1 2 3 4 5 6; do
        for line in "check --quiet" "lint --fix" "build --quiet --output out" sign-off; do
          "$policyc" $line >output 2>errors; status=$?
          [ $status -lt 3 ] || echo "$line: $status"
          # Beside what failed, the files are named that were listed and are gone.
          [ $status -lt 2 ] || [ "$(grep -vc "passed over, it is gone" errors)" -eq 1 ] || cat errors
        done
      done
      touch done; wait "$child"
      """
    let run = try CommandRun(shell: line, in: project.folder)
    #expect(run.status == 0 && run.text.isEmpty, "\(run.text)")
    #expect(try project.files(below: ".").allSatisfy { !$0.hasSuffix(".policyc-partial") })
  }

  @Test func signalsOfTheTerminalDoNotDisturbReadingAndWriting() throws {
    let project = try project()
    let line = """
      "$policyc" build --output out --quiet & child=$!
      count=0
      while [ $count -lt 3000 ] && kill -WINCH "$child"; do count=$((count + 1)); done 2>/dev/null
      wait "$child"
      """
    let run = try CommandRun(shell: line, in: project.folder)
    #expect(run.status == 0, "\(run.standardError)")
    #expect(try project.files(below: "out").count == 62)
  }
}
