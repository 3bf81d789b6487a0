extension [Diagnostic] {
  /// The number of findings, with those that others stand for.
  package var total: Int {
    var total = 0
    for finding in self { total += 1 + finding.further }
    return total
  }
}
