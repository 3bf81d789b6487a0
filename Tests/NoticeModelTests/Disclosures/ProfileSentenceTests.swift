import Testing

@testable import NoticeModel

/// What the evidence of each language says of single sentences.
@Suite struct ProfileSentenceTests {
  @Test(arguments: ProfileSentences.all.flatMap(\.sentences))
  func finds(_ sentence: ProfileSentence) throws {
    let found = try sentence.found()
    #expect(found == sentence.finding)
  }

  @Test(arguments: ProfileSentences.all.map(\.language))
  func eachDisclosureIsMadeOnceAndMissedOnce(_ language: String) {
    let sentences = ProfileSentences.all.first { $0.language == language }
    #expect(sentences?.untried == [])
  }

  @Test func eachLanguageHasSentences() {
    #expect(
      Set(ProfileSentences.all.map(\.language)) == Set(EvidenceTable.languages).subtracting(["en"]))
  }
}
