@testable import NoticeLint

/// A baseline: what is read is written as it was read.
enum BaselineFuzzing {
  static func run(_ bytes: [UInt8]) {
    guard let baseline = try? Baseline(bytes) else { return }
    hold(
      (try? Baseline(baseline.serialized())) == baseline,
      "a baseline that was written reads the same")
  }
}
