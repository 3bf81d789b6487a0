import NoticeModel

/// `disclosure/ccpa-request-methods`: nothing says how requests are made and verified.
enum CCPARequestMethods: DisclosureRule {
  static let disclosure = Disclosure.ccpaRequestMethods
  static let absence = "the notice does not say how to make a request"
  static let label = "no method, no verification and no agent"
  static let help =
    "name the methods, how the identity is verified, and how an authorized agent can ask"

  static let metadata = RuleMetadata(
    id: "disclosure/ccpa-request-methods",
    summary: "nothing says how requests are made and verified",
    severity: .error,
    why: """
      The notice names two or more ways to make a request (an address for e-mail is enough for a \
      business that is online only), how it is verified, and how an agent can make it.
      """,
    sources: [
      .ccpa("1798.130(a)(1)"),
      .ccpaRegulations("7011(e)(3)"),
    ])
}
