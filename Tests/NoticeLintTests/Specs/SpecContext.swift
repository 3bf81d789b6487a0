import NoticeLint
import NoticeModel

/// What a spec's `context` fence says: `today`, `profiles`, `files`, `names`, `domains`, `emails`,
/// `phones`, `addresses` and `officer`. Lists are separated by `; `.
enum SpecContext {
  static func context(_ pairs: [String: String]) -> LintContext {
    var context = LintContext()
    context.today = pairs["today"].flatMap { CalendarDate(iso8601: $0) }
    if let profiles = list(pairs["profiles"]) {
      context.profiles = profiles.compactMap { Profile(rawValue: $0) }
    }
    if let files = list(pairs["files"]) {
      context.fileExists = { files.contains($0) }
    }
    context.organization.names = list(pairs["names"]) ?? []
    context.organization.domains = list(pairs["domains"]) ?? []
    context.organization.emails = list(pairs["emails"]) ?? []
    context.organization.phones = list(pairs["phones"]) ?? []
    context.organization.postalAddresses = list(pairs["addresses"]) ?? []
    context.organization.dataProtectionOfficer = pairs["officer"]
    return context
  }

  private static func list(_ text: String?) -> [String]? {
    text.map { $0.split(separator: ";").map { String($0.drop { $0 == " " }) } }
  }
}
