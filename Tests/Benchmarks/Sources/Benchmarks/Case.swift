/// Two commands on the same files, run in turn.
struct Case {
  /// What is compared.
  var name: String
  /// What is measured.
  var ours: [String]
  /// What it is measured against; each inner list is one process of the same piece of work.
  var peers: [[String]]
  /// Where ours runs, and where the others do.
  var folder: String
  var peerFolder: String
  /// The ratio that must hold.
  var limit: Double
  /// How many rounds.
  var rounds = 11

  init(
    _ name: String, _ ours: [String], in folder: String, beside peers: [[String]],
    in peerFolder: String? = nil, limit: Double, rounds: Int = 11
  ) {
    self.name = name
    self.ours = ours
    self.peers = peers
    self.folder = folder
    self.peerFolder = peerFolder ?? folder
    self.limit = limit
    self.rounds = rounds
  }

  /// The medians of all rounds; the first, uncounted, round warms the file cache.
  func measure() throws -> (ours: ProcessRun, peer: ProcessRun) {
    var own: [ProcessRun] = []
    var other: [ProcessRun] = []
    for round in 0...rounds {
      let first = try ProcessRun.of(ours, in: folder)
      let second = try peers.map { try ProcessRun.of($0, in: peerFolder) }
      // Commands that only differ in their input may find nothing; 126 and above is no answer.
      if let failed = ([first] + second).first(where: { $0.status < 0 || $0.status >= 126 }) {
        throw ProcessRun.Failure(description: "\(name): exit status \(failed.status)")
      }
      guard round > 0 || rounds == 1 else { continue }
      own.append(first)
      other.append(
        ProcessRun(
          wall: second.map(\.wall).reduce(0, +), processor: second.map(\.processor).reduce(0, +),
          peak: second.map(\.peak).max() ?? 0, status: 0))
    }
    return (Self.median(own), Self.median(other))
  }

  private static func median(_ runs: [ProcessRun]) -> ProcessRun {
    ProcessRun(
      wall: Measurement.median(runs.map(\.wall)),
      processor: Measurement.median(runs.map(\.processor)),
      peak: runs.map(\.peak).max() ?? 0, status: runs.first?.status ?? 0)
  }
}
