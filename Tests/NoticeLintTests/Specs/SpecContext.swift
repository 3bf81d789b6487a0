import NoticeLint
import NoticeModel

/// What a spec's `context` fence says: `today`, `profiles`, `answers` (`consent; not children`), `files`,
/// `notices`, `names`, `domains`, `emails`, `phones`, `addresses`, `officer`, `do-not-translate`, `glossary` and
/// `link-hosts`, and `configured` for a project with a configuration; `unreachable` are pages, each with
/// the status that its server answers. Lists are separated by `; `; an entry of the glossary is `term = de:accepted, de!forbidden`,
/// one of the hosts `host = de:host`.
enum SpecContext {
  static func context(_ pairs: [String: String]) -> LintContext {
    var context = LintContext()
    context.today = pairs["today"].flatMap { CalendarDate(iso8601: $0) }
    if let profiles = list(pairs["profiles"]) {
      context.profiles = profiles.compactMap { Profile(rawValue: $0) }
    }
    for answer in list(pairs["answers"]) ?? [] {
      let words = answer.split(separator: " ")
      guard let question = words.last.flatMap({ ProfileQuestion(rawValue: String($0)) }) else {
        continue
      }
      context.answers[question] = words.first != "not"
    }
    context.isConfigured = pairs["configured"] == "true"
    if let files = list(pairs["files"]) {
      context.fileExists = { files.contains($0) }
    }
    if let notices = list(pairs["notices"]) {
      context.isNotice = { notices.contains($0) }
    }
    if let pages = list(pairs["unreachable"]) {
      let answers = pages.map { page in
        let parts = page.split(separator: "=", maxSplits: 1).map { trimmed($0) }
        let status = parts.count > 1 ? Int(parts[1]) : nil
        return (parts[0], status.map { PageAnswer.refused(status: $0) } ?? .silent)
      }
      context.pageAnswer = { page in answers.first { $0.0 == page }?.1 ?? .reached }
    }
    context.organization.names = list(pairs["names"]) ?? []
    context.organization.domains = list(pairs["domains"]) ?? []
    context.organization.emails = list(pairs["emails"]) ?? []
    context.organization.phones = list(pairs["phones"]) ?? []
    context.organization.postalAddresses = list(pairs["addresses"]) ?? []
    context.organization.dataProtectionOfficer = pairs["officer"]
    context.doNotTranslate = list(pairs["do-not-translate"]) ?? []
    context.glossary = (list(pairs["glossary"]) ?? []).map(entry)
    context.linkHosts = (list(pairs["link-hosts"]) ?? []).map(entry).map {
      LinkHost($0.term, hosts: $0.translations)
    }
    return context
  }

  private static func entry(_ text: String) -> GlossaryEntry {
    let parts = text.split(separator: "=", maxSplits: 1).map { trimmed($0) }
    var entry = GlossaryEntry(term: parts.first ?? "")
    for word in (parts.last ?? "").split(separator: ",").map({ trimmed($0) }) {
      guard let sign = word.firstIndex(where: { $0 == ":" || $0 == "!" }) else { continue }
      let locale = String(word[..<sign])
      let translation = String(word[word.index(after: sign)...])
      if word[sign] == "!" {
        entry.forbidden[locale, default: []].append(translation)
      } else {
        entry.translations[locale, default: []].append(translation)
      }
    }
    return entry
  }

  private static func trimmed(_ text: Substring) -> String {
    let words = text.split(separator: " ")
    return words.joined(separator: " ")
  }

  private static func list(_ text: String?) -> [String]? {
    text.map { $0.split(separator: ";").map { String($0.drop { $0 == " " }) } }
  }
}
