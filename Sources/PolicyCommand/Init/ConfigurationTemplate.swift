import NoticeLint
import NoticeReport

/// The `policyc.yml` that `policyc init` writes.
struct ConfigurationTemplate {
  /// The schema's file, which editors read.
  static let schemaName = "policyc.schema.json"

  let proposal: ProjectProposal

  /// The file.
  var text: String {
    """
    # yaml-language-server: $schema=./\(Self.schemaName)
    #
    # The configuration of policyc. `policyc config` prints what holds, `policyc explain NAME` says what a rule,
    # a group or a profile is about.

    # \(layoutRemark)
    layout: \(quoted(proposal.layout.text))

    # The locale that translations are made from.
    source-locale: \(quoted(proposal.sourceLocale))

    # The laws that notices are to meet. \(profileRemark)
    # There are \(Profile.allCases.map(\.rawValue).joined(separator: ", ")).
    profiles: [\(proposal.profiles.map(\.rawValue).joined(separator: ", "))]

    \(organization)

    # What profiles are to know where the text does not say it.
    # answers:
    #   officer-appointed: true

    # How grave findings are, by rule or group: off, note, warning or error.
    # severity:
    #   typography: off

    # From which severity on a run fails.
    # fail-on: warning

    # The findings that are known already: `policyc check --write-baseline` writes them down.
    # baseline: policyc-baseline.txt

    # The folder that `policyc build` writes into.
    # output: out

    # Where that folder is on the web, and the site's name.
    # base-url: https://example.org/legal/
    # site-name: Example

    """
  }

  private var layoutRemark: String {
    guard let found = proposal.found, !found.notices.isEmpty else {
      return "Where notices are; no notice was found yet."
    }
    let count = found.documents.count
    return "Where notices are. Found: \(count) document\(count == 1 ? "" : "s") in "
      + found.locales.map(\.description).joined(separator: ", ") + "."
  }

  private var profileRemark: String {
    proposal.namedProfiles.isEmpty
      ? "The text names no law."
      : "The text names those that stand here."
  }

  private var organization: String {
    let organization = proposal.organization
    var lines = [
      "# Who publishes the notices: what they must name, and where their addresses may be."
    ]
    let isKnown =
      organization.name != nil || organization.domain != nil || organization.officer != nil
      || !organization.emails.isEmpty
    lines.append(isKnown ? "organization:" : "# organization:")
    func add(_ key: ConfigurationKey.Organization, _ value: String?, example: String) {
      if let value {
        lines.append("  \(key.rawValue): \(value)")
      } else {
        lines.append("\(isKnown ? "  # " : "#   ")\(key.rawValue): \(example)")
      }
    }
    add(.names, organization.name.map { "[\(quoted($0))]" }, example: "[Example Ltd]")
    add(.domains, organization.domain.map { "[\(quoted($0))]" }, example: "[example.org]")
    add(
      .emails,
      organization.emails.isEmpty
        ? nil : "[\(organization.emails.map(quoted).joined(separator: ", "))]",
      example: "[privacy@example.org]")
    add(.officer, organization.officer.map(quoted), example: "dpo@example.org")
    return lines.joined(separator: "\n")
  }

  /// A value that YAML reads as a text; JSON's strings are YAML's, but for two ends of lines.
  private func quoted(_ text: String) -> String {
    let isPlain =
      text.utf8.first.map { (0x41...0x5A).contains($0 & 0xDF) } ?? false
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D
          || byte == 0x2E || byte == 0x40
      } && !Self.keywords.contains(text.lowercased())
    if isPlain { return text }
    let string = String(decoding: JSONValue.string(text).serialized().dropLast(), as: UTF8.self)
    return string.replacing("\u{2028}", with: "\\u2028").replacing("\u{2029}", with: "\\u2029")
  }

  /// Words that YAML 1.1 or 1.2 takes for something else than a text.
  private static let keywords: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf",
  ]
}
