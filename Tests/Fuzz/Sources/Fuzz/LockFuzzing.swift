@testable import NoticeParity

/// A `policyc.lock`: what is read is written as it was read.
enum LockFuzzing {
  static func run(_ bytes: [UInt8]) {
    do throws(LockProblem) {
      let written = try SignOffLock(bytes).serialized()
      let again = try SignOffLock(written)
      hold(again.serialized() == written, "a lock that was written reads the same")
    } catch {
      hold(error.line >= 1, "a problem has a line")
    }
  }
}
