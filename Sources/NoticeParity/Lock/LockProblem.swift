/// Why a `policyc.lock` cannot be read.
package struct LockProblem: Error, Hashable, Sendable {
  /// The line, from 1.
  package var line: Int
  /// What is wrong there and what to do.
  package var message: String
}
