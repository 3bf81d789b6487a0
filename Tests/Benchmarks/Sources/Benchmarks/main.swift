import Foundation
import MarkdownSyntax

// Benchmarks [speed [FOLDER]] | hostile [SHAPE] | commands POLICYC [SHAPE] | table POLICYC RUMDL PROJECT [FOLDER]

/// Our parser and cmark on the same bytes in interleaved rounds.
func measureSpeed(folder: String?) throws {
  let bytes = try Input.bytes(folder: folder, size: 5_000_000)
  let megabytes = Double(bytes.count) / 1e6
  let peak = Measurement.peak(of: bytes, .notice) ?? 0
  let (held, nodes) = Measurement.heap(of: bytes, .notice)
  let names = [
    "ours, commonmark", "ours, gfm", "ours, notice", "cmark \(String(cString: cmarkVersion()))",
  ]
  var times = names.map { _ in [Double]() }
  let work: [() -> Double] =
    [Dialect.commonmark, .gfm, .notice].map { dialect in { Measurement.ours(bytes, dialect) } }
    + [{ Measurement.cmark(bytes) }]
  for _ in 0..<15 {
    for (index, measure) in work.enumerated() {
      // Whoever comes next sorts the freed memory of the one before: each has to sort its own.
      _ = measure()
      times[index].append(measure())
    }
  }
  let reference = Measurement.median(times[3])
  for (name, values) in zip(names, times) {
    let median = Measurement.median(values)
    print(
      String(
        format: "%@: %.1f ms, %.0f MB/s, %.2f times cmark's speed", name, median * 1000,
        megabytes / median, reference / median))
  }
  print(
    String(
      format: "memory: %.1f bytes held for a byte of input (%d nodes), peak grows by %.1f",
      Double(held) / Double(bytes.count), nodes, Double(peak) / Double(bytes.count)))
}

/// Every hostile shape at two sizes: the time at 1 MB and how much more it is for four times as much.
func measureHostile(matching text: String?) {
  Measurement.keepMemory()
  var results: [(name: String, seconds: Double, ratio: Double)] = []
  for shape in HostileShape.all where text.map(shape.name.contains) ?? true {
    let small = Array(shape.document(1_000_000).utf8)
    let large = Array(shape.document(4_000_000).utf8)
    for dialect in [Dialect.commonmark, .gfm, .notice] {
      let first = Measurement.median((0..<5).map { _ in Measurement.ours(small, dialect) })
      let second = Measurement.median((0..<3).map { _ in Measurement.ours(large, dialect) })
      let name = "\(shape.name) (\(dialect))"
      results.append((name, first, second / first))
      print(
        String(format: "%7.1f ms  %4.1f times", first * 1000, second / first), name, small.count)
    }
  }
  print("slowest:")
  for result in results.sorted(by: { $0.seconds > $1.seconds }).prefix(3) {
    print(String(format: "  %.1f ms", result.seconds * 1000), result.name)
  }
  print("steepest of those over 5 ms:")
  let steep = results.filter { $0.seconds > 0.005 }.sorted { $0.ratio > $1.ratio }
  for result in steep.prefix(3) { print(String(format: "  %.1f times", result.ratio), result.name) }
}

/// The path of a program, which is run in other folders than this one.
func program(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

/// Whole programs beside their peers.
func measureTable(_ arguments: [String]) throws {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "policyc-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
  defer { try? FileManager.default.removeItem(at: folder) }
  let table = try Table(
    policyc: program(arguments[0]), rumdl: program(arguments[1]),
    source: arguments.count > 3 ? URL(fileURLWithPath: arguments[3]).standardizedFileURL : nil,
    project: URL(fileURLWithPath: arguments[2]).standardizedFileURL, in: folder)
  try table.print()
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "hostile": measureHostile(matching: arguments.dropFirst().first)
case nil, "speed": try measureSpeed(folder: arguments.dropFirst().first)
case "commands" where arguments.count >= 2:
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "policyc-hostile-\(ProcessInfo.processInfo.processIdentifier)")
  defer { try? FileManager.default.removeItem(at: folder) }
  try HostileCommands(policyc: program(arguments[1]), folder: folder)
    .measure(matching: arguments.dropFirst(2).first)
case "table" where arguments.count >= 4: try measureTable(Array(arguments.dropFirst()))
default:
  print(
    "usage: Benchmarks [speed [FOLDER]] | hostile [SHAPE] | commands POLICYC [SHAPE]",
    "| table POLICYC RUMDL PROJECT [FOLDER]")
}
