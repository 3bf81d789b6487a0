import SourceText
import Testing

@testable import NoticeModel

/// A sentence, and what the evidence of its language is to say of it.
///
/// Tests write them line by line: a disclosure's id, or `? QUESTION`, begins its sentences, each
/// behind the status of the disclosure or the answer to the question.
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

  let target: String
  let finding: Finding
  let text: String
  var testDescription: String { "\(target): \(text)" }

  /// The sentences of a list.
  static func all(in list: String) -> [ProfileSentence] {
    var sentences: [ProfileSentence] = []
    var target = ""
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      if words.count == 2, let finding = Finding(rawValue: String(words[0])) {
        sentences.append(
          ProfileSentence(target: target, finding: finding, text: String(words[1])))
      } else {
        target = String(line)
      }
    }
    return sentences
  }

  /// The disclosures of single laws for which a list has no sentence that makes them or none that does
  /// not, and the questions that it does not answer.
  static func untried(in list: String) -> [String] {
    let sentences = all(in: list)
    let disclosures = Disclosure.allCases.filter {
      !Disclosure.core.contains($0) && $0.facetOfRights == nil
    }.map(\.rawValue).filter { id in
      Set(sentences.filter { $0.target == id }.map(\.finding.isMade)).count < 2
    }
    let questions = ProfileQuestion.allCases.map { "? \($0.rawValue)" }.filter { question in
      !sentences.contains { $0.target == question && $0.finding.isMade }
    }
    return disclosures + questions
  }

  /// What the evidence of a language finds.
  func finding(in language: String) throws -> Finding {
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
