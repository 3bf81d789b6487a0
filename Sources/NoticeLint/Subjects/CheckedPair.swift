import SourceText

/// A translation that the rules have seen beside its source, and what they found before settings and
/// suppressions.
///
/// Only a ``Linter`` makes one.
package struct CheckedPair: Sendable {
  let pair: PairSubject
  let diagnostics: [Diagnostic]
  /// The texts that other translations are compared with; empty where no rule does so.
  let texts: [TranslatedText]
}
