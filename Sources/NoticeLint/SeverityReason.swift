import SourceText

/// Why the configuration gives a rule or a group another severity.
package struct SeverityReason: Hashable, Sendable {
  /// The reason in the words of whoever decided.
  package var text: String
  /// The configuration file's path as findings show it.
  package var file: String
  /// Where the level stands in it.
  package var span: SourceSpan

  /// Makes a reason.
  package init(_ text: String, file: String, span: SourceSpan) {
    self.text = text
    self.file = file
    self.span = span
  }

  /// What a finding says about the decision.
  func related(_ severity: Severity) -> Diagnostic.Related {
    Diagnostic.Related(
      "made \(severity == .error ? "an" : "a") \(severity.rawValue): \(text)", file: file,
      span: span)
  }
}
