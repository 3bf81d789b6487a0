import NoticeLint
import NoticeModel
import SourceText

extension ConfigurationFile {
  /// Reads `organization`.
  func applyOrganization(
    _ node: YAMLNode, to organization: inout OrganizationSettings
  ) throws(CommandFailure) {
    let fields = try fields(
      node, ConfigurationKey.Organization.self,
      "what is known of the organization, such as `domains: [example.org]`")
    for (key, node) in fields {
      switch key {
      case .names: organization.names = try list(node, ConfigurationValue.someText)
      case .domains: organization.domains = try list(node, ConfigurationValue.domain)
      case .emails: organization.emails = try list(node, ConfigurationValue.email)
      case .phones: organization.phones = try list(node, ConfigurationValue.phone)
      case .addresses: organization.addresses = try list(node, ConfigurationValue.someText)
      case .officer: organization.officer = try setting(node, ConfigurationValue.email)
      }
    }
  }

  /// Reads `answers`.
  func answers(_ node: YAMLNode) throws(CommandFailure) -> [ProfileQuestion: Setting<Bool>] {
    let fields = try fields(
      node, ProfileQuestion.self, "questions with yes or no, such as `cookies: true`")
    var answers: [ProfileQuestion: Setting<Bool>] = [:]
    for (question, node) in fields {
      answers[question] = Setting(try truth(node), origin(node))
    }
    return answers
  }

  /// `true` or `false`, or `yes` or `no`, which people write for an answer.
  private func truth(_ node: YAMLNode) throws(CommandFailure) -> Bool {
    if let value = node.boolean { return value }
    switch node.text {
    case "yes": return true
    case "no": return false
    default: throw failure("expected true or false, found \(Self.noun(node))", at: node)
    }
  }

  /// Reads `disclosures`: by id, a section or that there is nothing to disclose.
  func disclosures(
    _ node: YAMLNode
  ) throws(CommandFailure) -> [String: Setting<ConfiguredDisclosure>] {
    var disclosures: [String: Setting<ConfiguredDisclosure>] = [:]
    let example = "disclosures, such as `retention: {section: how-long}`"
    for (id, entry) in try entries(node, example, ConfigurationValue.disclosure) {
      let fields = try fields(
        entry.value, ConfigurationKey.Disclosure.self,
        "`section`, or `none: true` with a `reason`")
      let isNone = try fields[.none].map { node throws(CommandFailure) in try truth(node) } ?? false
      let reason = try fields[.reason].map { node throws(CommandFailure) in try located(node) }
      let section = try fields[.section].map { node throws(CommandFailure) in try located(node) }
      if isNone, reason == nil {
        throw failure("`none` needs a `reason`", at: entry.key)
      }
      if isNone == (section != nil) {
        throw failure("a disclosure has either a `section` or `none: true`", at: entry.key)
      }
      let declaration = DisclosureDeclaration(
        id: Located(id, entry.key.span), status: isNone ? .notApplicable : .covered(by: section),
        reason: reason, span: entry.key.span.union(entry.value.span))
      disclosures[id] = Setting(
        ConfiguredDisclosure(declaration, file: findingPath), origin(entry.key))
    }
    return disclosures
  }

  /// A text that is not empty, with its place.
  func located(_ node: YAMLNode) throws(CommandFailure) -> Located<String> {
    Located(try value(node, ConfigurationValue.someText), node.span)
  }
}
