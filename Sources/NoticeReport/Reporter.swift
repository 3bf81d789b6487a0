/// Writes a report in one format.
package protocol Reporter: Sendable {
  /// The report as UTF-8. The same report gives the same bytes.
  func render(_ report: Report) -> [UInt8]
}
