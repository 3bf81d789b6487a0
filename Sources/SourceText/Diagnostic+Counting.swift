extension Sequence<Diagnostic> {
  /// The number of findings, with those that others stand for.
  package var total: Int {
    reduce(0) { $0 + 1 + $1.further }
  }
}
