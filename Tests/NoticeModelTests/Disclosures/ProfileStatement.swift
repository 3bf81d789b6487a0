import SourceText

@testable import NoticeModel

/// A text and whether it makes what a single law asks for, or answers a profile's question with yes.
///
/// A list of them is written like evidence: a disclosure's id, or a question behind `?`, begins the
/// texts about it; `+` stands before those that make it, `-` before near misses and denials.
struct ProfileStatement: CustomStringConvertible, Sendable {
  /// What the text is about.
  var target: EvidencePattern.Target
  /// Whether it is made, or answered with yes.
  var isMade: Bool
  /// The text.
  var text: String

  var description: String { "\(isMade ? "+" : "-") \(text)" }

  /// Reads a list.
  static func all(in list: String) -> [ProfileStatement] {
    var statements: [ProfileStatement] = []
    var target: EvidencePattern.Target?
    for line in list.split(separator: "\n") {
      if line.hasPrefix("+ ") || line.hasPrefix("- ") {
        guard let target else { continue }
        statements.append(
          ProfileStatement(
            target: target, isMade: line.hasPrefix("+"), text: String(line.dropFirst(2))))
      } else if line.hasPrefix("? ") {
        target = ProfileQuestion(rawValue: String(line.dropFirst(2))).map { .question($0) }
      } else {
        target = Disclosure(rawValue: String(line)).map { .disclosure($0) }
      }
    }
    return statements
  }

  /// The ids and questions of profiles for which a list has no text of each sign.
  static func gaps(in statements: [ProfileStatement]) -> [EvidencePattern.Target] {
    let ids = Disclosure.allCases.filter {
      !Disclosure.core.contains($0) && $0.facetOfRights == nil
    }
    let targets: [EvidencePattern.Target] =
      ids.map { .disclosure($0) } + ProfileQuestion.allCases.map { .question($0) }
    return targets.filter { target in
      let signs = Set(statements.filter { $0.target == target }.map(\.isMade))
      return signs.count < 2
    }
  }

  /// What a notice that consists of the text and of words about something else is said to do.
  func isFound(in locale: String, besides others: String) -> Bool {
    let source = SourceFile(path: "notice.md", bytes: Array("\(text)\n\n\(others)\n".utf8))
    let disclosures = Notice(source: source, assumedLocale: LocaleTag(locale)).disclosures
    switch target {
    case .disclosure(let disclosure): return disclosures[disclosure]?.status.isMade == true
    case .question(let question): return disclosures.answers[question] == true
    }
  }
}
