import Foundation
import Testing

/// What holds for all notices, on generated ones. POLICYC_PROPERTIES gives another number of seeds.
@Suite struct PropertyTests {
  private static let seeds =
    1...(ProcessInfo.processInfo.environment["POLICYC_PROPERTIES"].flatMap { Int($0) } ?? 3)

  /// A project of generated notices; its files in the order of their paths.
  private func project(seed: Int) throws -> (project: TemporaryProject, files: [String]) {
    var generator = NoticeGenerator(seed: UInt64(seed))
    var files: [String: String] = [:]
    for document in ["a", "b", "c"] {
      for locale in ["de", "en", "ja"] {
        files["locales/\(locale)/\(document).md"] = generator.notice(locale, slug: document)
      }
    }
    return (try TemporaryProject(files), files.keys.sorted())
  }

  private func findings(
    _ project: TemporaryProject, _ arguments: [String]
  ) throws -> [ReportedFinding] {
    try ReportedFinding.all(
      in: CommandRun(arguments + ["--format", "json"], in: project.folder))
  }

  @Test(arguments: Self.seeds)
  func jobsOrderAndRepetitionChangeNothing(seed: Int) throws {
    let (project, files) = try project(seed: seed)
    let usual = try project.run("check", "--format", "json", "--jobs", "1").output
    #expect(try !findings(project, ["check"]).isEmpty)
    for jobs in ["2", "7"] {
      #expect(try project.run("check", "--format", "json", "--jobs", jobs).output == usual)
    }
    for order in [files, files.reversed(), files + files] {
      let run = try CommandRun(["check", "--format", "json"] + order, in: project.folder)
      #expect(run.output == usual)
    }
  }

  @Test(arguments: Self.seeds)
  func anySplitOfTheArgumentsGivesTheSame(seed: Int) throws {
    let (project, files) = try project(seed: seed)
    let lint = try findings(project, ["lint"])
    let parts = try [files[..<4], files[4...]].flatMap { try findings(project, ["lint"] + $0) }
    #expect(Set(parts) == Set(lint))
    // A named file stands for its whole set where translations are compared.
    let all = try findings(project, ["check"])
    let sets = try ["a", "b", "c"].flatMap { document in
      try findings(project, ["check", "locales/ja/\(document).md"])
    }
    #expect(Set(sets) == Set(all))
  }

  @Test(arguments: Self.seeds)
  func fixingTwiceChangesNothing(seed: Int) throws {
    let (project, files) = try project(seed: seed)
    for option in ["--fix", "--unsafe-fixes"] {
      _ = try project.run("check", option)
      let fixed = try files.map { try Data(contentsOf: project.url($0)) }
      _ = try project.run("check", option)
      #expect(try files.map { try Data(contentsOf: project.url($0)) } == fixed)
    }
  }

  @Test(arguments: Self.seeds)
  func lineEndsAndByteOrderMarksChangeOnlyOffsets(seed: Int) throws {
    let (project, files) = try project(seed: seed)
    // What is found about line ends and marks themselves is another matter.
    func usual() throws -> [ReportedFinding] {
      try findings(project, ["check"]).filter { $0.group != "source" }
    }
    let before = try usual()
    let texts = try files.map { try String(contentsOf: project.url($0), encoding: .utf8) }
    for (file, text) in zip(files, texts) {
      try project.write(text.replacingOccurrences(of: "\n", with: "\r\n"), to: file)
    }
    #expect(try usual() == before)
    for (file, text) in zip(files, texts) { try project.write("\u{FEFF}" + text, to: file) }
    #expect(try usual() == before)
  }

  @Test(arguments: Self.seeds)
  func joinedSectionsHaveTheFindingsOfEach(seed: Int) throws {
    var generator = NoticeGenerator(seed: UInt64(seed))
    let front = "---\ntitle: Privacy\nslug: a\nlocale: en\n---\n\n"
    // Definitions reach over sections; what a section says alone, it says among others.
    let sections = (0..<6).map { _ in generator.section() + "\n" }
      .filter { !$0.contains("]: ") && !$0.contains("<b>") && !$0.contains("](") }
    let select = ["lint", "--select", "markup,source"]
    var expected: [ReportedFinding] = []
    var line = 0
    for section in sections {
      let project = try TemporaryProject(["locales/en/a.md": front + section])
      expected += try findings(project, select).map { finding in
        var finding = finding
        finding.line += line
        return finding
      }
      line += section.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    }
    let project = try TemporaryProject(["locales/en/a.md": front + sections.joined()])
    #expect(try findings(project, select) == expected.sorted())
  }

  @Test(arguments: Self.seeds)
  func aSuppressionTakesExactlyItsFinding(seed: Int) throws {
    let (project, files) = try project(seed: seed)
    let all = try findings(project, ["lint"])
    for file in files {
      let text = try String(contentsOf: project.url(file), encoding: .utf8)
      let lines = text.components(separatedBy: "\n")
      // A comment can stand before a block without changing it.
      let found = all.filter {
        $0.file == file && $0.line > 7 && lines[$0.line - 2].isEmpty
          && !lines[$0.line - 1].hasPrefix(" ")
      }
      guard let finding = found.first else { continue }
      var changed = lines
      changed.insert(
        contentsOf: ["<!-- policyc-disable-next-line \(finding.rule) -- tested -->", ""],
        at: finding.line - 1)
      try project.write(changed.joined(separator: "\n"), to: file)
      let left = try findings(project, ["lint", file])
      let expected = all.filter {
        $0.file == file && !($0.rule == finding.rule && $0.line == finding.line)
      }.map { other in
        var other = other
        if other.line >= finding.line { other.line += 2 }
        return other
      }
      #expect(left == expected, "\(finding)")
      try project.write(text, to: file)
    }
  }
}
