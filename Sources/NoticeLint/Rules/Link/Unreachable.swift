import NoticeModel
import SourceText

/// `link/unreachable`: a link that leads to no page on the net.
enum Unreachable: Rule {
  struct Case: Sendable {
    var answer: PageAnswer
  }

  static let metadata = RuleMetadata(
    id: "link/unreachable",
    summary: "a link to a page that is not there, with `--online` alone",
    severity: .warning,
    why: """
      Who follows a link to a form, a policy or an authority needs to get there. The net is asked with \
      `--online` only: what it says is another thing tomorrow. A page that asks for a name and a \
      password counts as reached.
      """,
    sources: [
      RuleSource("RFC 9110", "section 15.5.5", url: "https://www.rfc-editor.org/rfc/rfc9110")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard let pageAnswer = subject.context.pageAnswer else { return [] }
    var known: [String: PageAnswer] = [:]
    return subject.notice.facts.links.compactMap { link in
      let address = LinkAddress(link.destination)
      guard address.scheme == "http" || address.scheme == "https", address.host != nil else {
        return nil
      }
      let answer = known[link.destination] ?? pageAnswer(link.destination)
      known[link.destination] = answer
      return answer == .reached ? nil : Occurrence(Case(answer: answer), at: link.span)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let help = "correct the address, or take the link away"
    switch occurrence.found.answer {
    case .refused(let status):
      return Wording(
        "a link leads to no page", label: "the server answers \(status)", help: help)
    case .silent, .reached:
      return Wording("a link leads to no server", label: "nothing answers", help: help)
    }
  }
}
