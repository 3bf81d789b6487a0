import NoticeLint

extension RuleDocumentation {
  /// What a group is about, with its rules.
  package static func explanation(
    of group: RuleGroup, in format: DocumentationFormat
  ) -> [UInt8] {
    switch format {
    case .text:
      return bytes([group.name, "  \(group.summary)", "", "rules"] + rows(group.rules))
    case .markdown:
      return bytes(
        ["# `\(group.name)`", "", "\(capitalized(group.summary)).", ""] + table(group.rules))
    case .json: return json(group).serialized()
    }
  }

  /// What a profile stands for.
  package static func explanation(
    of profile: ProfileDocumentation, in format: DocumentationFormat
  ) -> [UInt8] {
    let sources = profile.sources.map { "\($0.citation)\($0.url.map { " <\($0)>" } ?? "")" }
    switch format {
    case .text:
      return bytes(
        [profile.name, "  \(profile.summary)", ""]
          + (sources.isEmpty ? [] : ["sources"] + sources.map { "  \($0)" } + [""])
          + ["asks for"] + rows(profile.demands) + [""]
          + ["use", "  policyc check --profile \(profile.name)"]
          + ["  policyc.yml: `profiles: [\(profile.name)]`"])
    case .markdown:
      return bytes(
        ["# `\(profile.name)`", "", "\(capitalized(profile.summary)).", ""]
          + (profile.sources.isEmpty ? [] : ["## Sources", ""] + links(profile.sources) + [""])
          + ["## Asks for", ""] + table(profile.demands) + [""]
          + ["## Use", "", "    policyc check --profile \(profile.name)"])
    case .json:
      let document: JSONValue = [
        "profile": .string(profile.name), "summary": .string(profile.summary),
        "sources": json(profile.sources), "demands": .array(profile.demands.map(json)),
      ]
      return document.serialized()
    }
  }

  /// The page with all groups, rules and profiles.
  static var reference: [String] {
    var lines = [
      "# Rules", "",
      "\(RuleCatalog.metadata.count) rules in \(RuleGroup.all.count) groups. "
        + "`policyc explain NAME` prints the same for a rule, a group or a profile.", "",
    ]
    for group in RuleGroup.all {
      lines += ["- [`\(group.name)`](#\(group.name)): \(group.summary)"]
    }
    for group in RuleGroup.all {
      lines += ["", "## \(group.name)", "", "\(capitalized(group.summary)).", ""]
      lines += table(group.rules)
      for rule in group.rules { lines += [""] + markdown(rule, level: 3) }
    }
    lines += ["", "## Profiles", "", "| profile | asks for |", "|---|---|"]
    lines += ProfileDocumentation.all.map { "| `\($0.name)` | \(cell($0.summary)) |" }
    lines += [
      "", "Conditions are answered by `answers:` in `policyc.yml`, otherwise by the notice itself.",
    ]
    for profile in ProfileDocumentation.all {
      lines += ["", "#### Profile `\(profile.name)`", ""] + table(profile.demands)
    }
    return lines
  }

  private static func table(_ rules: [RuleMetadata]) -> [String] {
    ["| rule | severity | fix | finds |", "|---|---|---|---|"]
      + rules.map { rule in
        let fix = rule.fix?.rawValue ?? "none"
        return
          "| [`\(rule.id)`](#\(anchor(rule))) | \(level(rule)) | \(fix) | \(cell(rule.summary)) |"
      }
  }

  /// The anchor that code hosts give a heading: `parity/date` becomes `paritydate`.
  private static func anchor(_ rule: RuleMetadata) -> String { rule.id.filter { $0 != "/" } }

  private static func json(_ group: RuleGroup) -> JSONValue {
    [
      "group": .string(group.name), "summary": .string(group.summary),
      "rules": .array(group.rules.map(json)),
    ]
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
