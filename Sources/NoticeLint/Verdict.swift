import NoticeModel
import SourceText

/// What a run found, after settings and suppressions.
///
/// Only a ``Linter`` makes one.
package struct Verdict: Sendable {
  /// The findings that stand, ordered by file, offset and rule.
  package let diagnostics: [Diagnostic]
  /// The findings that a comment or a declared divergence silences, in the same order.
  package let suppressed: [SilencedFinding]
  /// The findings that a baseline knows, in the same order.
  package internal(set) var known: [Diagnostic] = []
  /// What findings point at of the files that were checked, by their paths.
  package let excerpts: [String: SourceExcerpt]
  /// The files that were checked, where they are kept.
  package let sources: [SourceFile]
  private let checked: Set<ObjectIdentifier>

  init(
    diagnostics: [Diagnostic], suppressed: [SilencedFinding], excerpts: [String: SourceExcerpt],
    sources: [SourceFile]
  ) {
    self.diagnostics = diagnostics
    self.suppressed = suppressed
    self.excerpts = excerpts
    self.sources = sources
    checked = Set(sources.map(ObjectIdentifier.init))
  }

  /// Whether a file is one of ``sources``.
  func wasChecked(_ source: SourceFile) -> Bool { checked.contains(ObjectIdentifier(source)) }

  /// The number of findings of a severity, listed or not.
  package func count(_ severity: Severity) -> Int {
    diagnostics.filter { $0.severity == severity }.total
  }

  /// The number of findings that a fix of at most the given trust settles: `safe` counts what
  /// `--fix` applies, `unsafe` what `--unsafe-fixes` applies.
  package func fixableCount(_ applicability: Fix.Applicability = .safe) -> Int {
    diagnostics.count { finding in
      finding.fixes.contains {
        $0.applicability == .safe || $0.applicability == applicability
      }
    }
  }

  /// Whether the run fails: exit status 1.
  package func fails(on threshold: FailureThreshold) -> Bool {
    diagnostics.contains { threshold.isReached(by: $0.severity) }
  }

  /// The exit status of the run, 0 or 1.
  package func exitStatus(failOn threshold: FailureThreshold = .error) -> Int32 {
    fails(on: threshold) ? 1 : 0
  }

  /// The findings about one file.
  package func diagnostics(in source: SourceFile) -> [Diagnostic] {
    var low = 0
    var high = diagnostics.count
    while low < high {
      let middle = (low + high) / 2
      if diagnostics[middle].file < source.path { low = middle + 1 } else { high = middle }
    }
    return Array(diagnostics[low...].prefix { $0.file == source.path })
  }

  /// The order of findings: by file, by place, by rule.
  static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.span != right.span { return left.span < right.span }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.message < right.message
  }
}
