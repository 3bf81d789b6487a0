import NoticeLint

/// The value of `--severity`: `RULE=LEVEL`.
struct SeverityRequest: Sendable {
  let rule: String
  let level: LintSettings.Level

  init(_ text: String) throws(CommandFailure) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw CommandFailure("`\(text)` is not RULE=LEVEL, such as structure=warning")
    }
    rule = try ConfigurationValue.rule(String(parts[0]))
    level = try ConfigurationValue.level(String(parts[1]))
  }
}
