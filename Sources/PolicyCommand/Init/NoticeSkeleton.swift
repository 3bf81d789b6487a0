import NoticeLint
import NoticeModel

/// A notice to be written: headings, and under each a comment that says what the laws ask for.
struct NoticeSkeleton {
  let profiles: [Profile]
  /// The day that the notice gets.
  let today: CalendarDate?

  /// The notice in a locale.
  func text(locale: String) -> String {
    let (title, headings) = SkeletonHeadings.texts(LocaleTag(locale))
    var lines = ["---", "title: \(title)", "slug: /privacy-policy", "locale: \(locale)"]
    if let today { lines.append("updated: \(today.description)") }
    lines += ["---", ""]
    for (section, heading) in zip(SkeletonSection.allCases, headings) {
      let disclosures = section.disclosures.filter { isAsked($0.disclosure) }
      guard !disclosures.isEmpty else { continue }
      // The same anchor in all languages tells which section answers to which.
      lines += ["## \(heading) {#\(section.rawValue)}", ""]
      for (disclosure, hint) in disclosures {
        lines.append("<!-- \(disclosure.rawValue): \(hint) -->")
      }
      lines.append("")
    }
    return lines.dropLast().map { $0 + "\n" }.joined()
  }

  /// Whether any profile may ask for a disclosure.
  private func isAsked(_ disclosure: Disclosure) -> Bool { true }
}
