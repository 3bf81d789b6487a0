import Synchronization

/// The rules that run, by path: one selection for each combination of overrides.
final class RuleSelections: Sendable {
  /// The rules for paths that no override is about.
  let standard: RuleSelection
  /// The rules that run for any path at all: the usual ones, then those of each override.
  let all: [RuleSelection]
  private let settings: LintSettings
  private let scope: LintScope
  private let made = Mutex<[[Int]: RuleSelection]>([:])

  init(_ settings: LintSettings, _ scope: LintScope) {
    self.settings = settings
    self.scope = scope
    let standard = RuleSelection(settings.applying([]), scope)
    self.standard = standard
    all =
      [standard]
      + settings.overrides.indices.map { RuleSelection(settings.applying([$0]), scope) }
  }

  /// The rules for a path.
  subscript(path: String) -> RuleSelection {
    let indices = settings.overrideIndices(for: path)
    guard !indices.isEmpty else { return standard }
    return made.withLock { made in
      if let known = made[indices] { return known }
      let selection = RuleSelection(settings.applying(indices), scope)
      made[indices] = selection
      return selection
    }
  }
}
