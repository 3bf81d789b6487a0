import NoticeModel
import SourceText

/// What a run found, after settings and suppressions.
///
/// Only a ``Linter`` makes one.
public struct Verdict: Sendable {
  /// The findings that stand, ordered by file, offset and rule.
  public let diagnostics: [Diagnostic]
  /// The findings that a comment in a notice silences, in the same order.
  public let suppressed: [Diagnostic]
  /// The files that were checked, in the order in which they were handed in.
  public let sources: [SourceFile]

  init(diagnostics: [Diagnostic], suppressed: [Diagnostic], sources: [SourceFile]) {
    self.diagnostics = diagnostics
    self.suppressed = suppressed
    self.sources = sources
  }

  /// The number of findings of a severity.
  public func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// The number of findings that a fix of at most the given trust settles: `safe` counts what
  /// `--fix` applies, `unsafe` what `--unsafe-fixes` applies.
  public func fixableCount(_ applicability: Fix.Applicability = .safe) -> Int {
    diagnostics.count { finding in
      finding.fixes.contains {
        $0.applicability == .safe || $0.applicability == applicability
      }
    }
  }

  /// Whether the run fails: exit status 1.
  public func fails(on threshold: FailureThreshold) -> Bool {
    diagnostics.contains { threshold.isReached(by: $0.severity) }
  }

  /// The exit status of the run, 0 or 1.
  public func exitStatus(failOn threshold: FailureThreshold = .error) -> Int32 {
    fails(on: threshold) ? 1 : 0
  }

  /// The findings about one file.
  public func diagnostics(in source: SourceFile) -> [Diagnostic] {
    diagnostics.filter { $0.file == source.path }
  }
}
