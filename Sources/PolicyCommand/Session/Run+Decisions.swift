import NoticeLint

extension Run {
  /// What the configuration decides about findings that stand, one line for each rule and reason, so
  /// that nobody publishes a notice without having seen it.
  var decisions: [String] {
    var known: Set<String> = []
    return verdict.diagnostics.compactMap { finding in
      guard let reason = session.linter.reason(for: finding) else { return nil }
      let line = "\(finding.rule) is a \(finding.severity.rawValue) here: \(reason.text)"
      return known.insert(line).inserted ? line : nil
    }
  }
}
