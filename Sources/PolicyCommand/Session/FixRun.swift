import NoticeLint
import SourceText

/// Fixes in memory what a run found, and checks again what came of it, until nothing is left to fix.
struct FixRun {
  /// More rounds than fixes that wait for each other need.
  private static let maximumRounds = 100

  /// The run over the fixed notices.
  private(set) var run: Run
  /// The files that fixes changed, in the order of their paths.
  private(set) var files: [FixedFile] = []

  private let includesUnsafe: Bool
  /// For each file of the run, the first one that is the same on disk, by links.
  private let owners: [Int]

  /// Fixes all files of a run.
  ///
  /// - Parameter includesUnsafe: Whether unsafe fixes are made too.
  init(_ run: Run, includesUnsafe: Bool) throws(CommandFailure) {
    self.run = run
    self.includesUnsafe = includesUnsafe
    owners = try Self.owners(of: run.files)
    var fixed = run.files.map {
      FixedFile(location: $0.location, original: $0.source, bytes: $0.source.bytes)
    }
    // Beside a notice that an editor gives, the files on disk are only looked at.
    let hasInput = run.files.contains { $0.location.file == nil }
    // Each state of each file; fixes that would lead back to one are not made again.
    var seen = fixed.map { Set([$0.bytes]) }
    for _ in 0..<Self.maximumRounds {
      var sources: [Int: SourceFile] = [:]
      for (index, file) in self.run.files.enumerated()
      where owners[index] == index && file.checked != nil
        && (!hasInput || file.location.file == nil)
      {
        let plan = self.run.verdict.fixPlan(for: file.source, includingUnsafe: includesUnsafe)
        guard !plan.edits.isEmpty, let bytes = try? plan.edits.applied(to: file.source.bytes),
          seen[index].insert(bytes).inserted
        else { continue }
        sources[index] = SourceFile(path: file.source.path, bytes: bytes)
        fixed[index].bytes = bytes
        for finding in plan.findings { fixed[index].settled[finding.rule, default: 0] += 1 }
      }
      guard !sources.isEmpty else { break }
      for (index, owner) in owners.enumerated() where owner != index {
        guard let source = sources[owner] else { continue }
        sources[index] = SourceFile(path: self.run.files[index].source.path, bytes: source.bytes)
      }
      try self.run.check(again: sources)
    }
    files = fixed.filter(\.hasChanged)
  }

  /// The number of findings that were settled.
  var settledCount: Int { files.flatMap(\.settled.values).reduce(0, +) }

  /// Puts the fixed notices in their places, all or none; a notice from standard input has none.
  func write() throws(CommandFailure) {
    let named = files.filter { $0.location.file != nil }
    guard !named.isEmpty else { return }
    var replacements = FileReplacements()
    for file in named {
      guard let location = file.location.file else { continue }
      try replacements.stage(
        file.bytes, over: file.original.bytes, at: try Self.resolved(location, file.location.path),
        shown: file.location.path)
    }
    try replacements.commit()
  }

  private static func owners(of files: [CheckedFile]) throws(CommandFailure) -> [Int] {
    var first: [AbsolutePath: Int] = [:]
    var owners: [Int] = []
    for (index, file) in files.enumerated() {
      guard let location = file.location.file else {
        owners.append(index)
        continue
      }
      let path = try resolved(location, file.location.path)
      let owner = first[path] ?? index
      first[path] = owner
      owners.append(owner)
    }
    return owners
  }

  private static func resolved(
    _ path: AbsolutePath, _ shown: String
  ) throws(CommandFailure) -> AbsolutePath {
    do throws(SystemError) {
      return try AbsolutePath(resolving: path.string)
    } catch {
      throw error.failure("cannot read", at: shown)
    }
  }
}
