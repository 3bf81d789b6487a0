/// What is wrong in a language's evidence.
package struct EvidenceProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package var description: String

  /// Says what is wrong.
  init(_ description: String) { self.description = description }
}
