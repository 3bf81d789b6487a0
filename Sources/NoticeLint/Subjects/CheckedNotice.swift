import SourceText

/// A notice that the rules have seen, and what they found before settings and suppressions.
///
/// Only a ``Linter`` makes one.
package struct CheckedNotice: Sendable {
  /// The notice.
  package let subject: LintSubject
  let diagnostics: [Diagnostic]

  init(subject: LintSubject, diagnostics: [Diagnostic]) {
    self.subject = subject
    self.diagnostics = diagnostics
  }
}
