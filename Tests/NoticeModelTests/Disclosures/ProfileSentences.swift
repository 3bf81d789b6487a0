@testable import NoticeModel

/// Sentences of one language about what single laws ask for and what answers the questions of
/// profiles, with what is to be found in each.
///
/// They are written line by line: a disclosure's id, or `? QUESTION`, begins its sentences, each
/// behind the status of the disclosure or the answer to the question.
struct ProfileSentences: Sendable {
  static let all = [
    arabic, chinese, czech, danish, dutch, french, german, hindi, italian, japanese, korean, polish,
    portuguese, russian, spanish, swedish, turkish,
  ]

  let language: String
  let sentences: [ProfileSentence]

  init(language: String, list: String) {
    self.language = language
    var target = ""
    sentences = list.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let finding = ProfileSentence.Finding(rawValue: String(words[0]))
      else {
        target = String(line)
        return nil
      }
      return ProfileSentence(
        language: language, target: target, finding: finding, text: String(words[1]))
    }
  }

  /// The disclosures of single laws for which there is no sentence that makes them or none that does
  /// not, and the questions that none answers.
  var untried: [String] {
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
}
