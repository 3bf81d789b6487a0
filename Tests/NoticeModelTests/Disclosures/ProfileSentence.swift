import SourceText
import Testing

@testable import NoticeModel

/// A sentence, and what the evidence of its language is to say of it.
struct ProfileSentence: Sendable, CustomTestStringConvertible {
  /// What is to be found.
  enum Finding: String, CaseIterable, Sendable {
    case present, denied, partial, absent
    // The answers to questions.
    case yes, no, open

    /// Whether it says that a disclosure is made, or answers a question.
    var isMade: Bool {
      switch self {
      case .present, .denied, .yes, .no: true
      case .partial, .absent, .open: false
      }
    }
  }

  let language: String
  /// A disclosure's id, or a question behind `? `.
  let target: String
  let finding: Finding
  let text: String
  var testDescription: String { "\(target): \(text)" }

  /// What the evidence of its language finds.
  func found() throws -> Finding {
    let evidence = try #require(EvidenceLanguage.of(LocaleTag(language), .everything))
    let source = SourceFile(path: "notice.md", bytes: Array(text.utf8))
    let notice = Notice(source: source, assumedLocale: LocaleTag(language))
    var matcher = EvidenceMatcher(
      evidence, EvidenceTextReader.text(of: notice, evidence.vocabulary))
    let weights = matcher.matches().map { evidence.patterns[$0.pattern] }.filter {
      switch $0.target {
      case .disclosure(let disclosure): disclosure.rawValue == target
      case .question(let question): "? \(question.rawValue)" == target
      }
    }.map(\.weight)
    let isQuestion = target.hasPrefix("?")
    if weights.contains(.present) { return isQuestion ? .yes : .present }
    let facets = Set(weights.compactMap { if case .facet(let name) = $0 { name } else { nil } })
    if let disclosure = Disclosure(rawValue: target), !disclosure.facets.isEmpty,
      facets.count >= disclosure.facetsNeeded
    {
      return .present
    }
    if weights.contains(.denied) { return isQuestion ? .no : .denied }
    if isQuestion { return .open }
    return weights.isEmpty ? .absent : .partial
  }
}
