import NoticeModel
import Testing

@testable import NoticeLint

@Suite struct WordStartsTests {
  @Test(arguments: [
    ("our  Website, e-mail", ["our", "Website", "e", "mail"]),
    ("l’avis “privé”", ["l", "avis", "privé"]), ("2a Straße 5", ["a", "Straße"]), ("", []),
  ])
  func wordsBeginBehindWhatIsNoLetter(_ text: String, _ words: [String]) {
    let text = ByteText(Array(text.utf8))
    let starts = WordStarts.all(in: text, isGlued: false)
    #expect(
      starts.compactMap { start in
        text.word(at: Int(start)).map { String(decoding: text.bytes[$0], as: UTF8.self) }
      } == words)
  }

  @Test func wordsWithoutBlanksMayBeginAnywhere() {
    let text = ByteText(Array("当社のWebサイト".utf8))
    #expect(WordStarts.all(in: text, isGlued: true) == [0, 3, 6, 9, 12, 15, 18])
    #expect(WordStarts.all(in: text, isGlued: false) == [0])
  }

  @Test func headingsAreComparedWithSingleBlanks() {
    #expect(SectionText.key("  Your \t\u{A0}\u{2003}RIGHTS\n") == "your rights")
    #expect(SectionText.key("個人\u{3000}情報") == "個人 情報")
    #expect(SectionText.key(" \u{2028} ") == "")
  }

  @Test(arguments: [
    ("de", true), ("DE", true), ("zw", true), ("ac", true), ("xx", false), ("ed", false),
    ("com", true), ("con", false), ("ünï", true), ("a", false), ("", false),
  ])
  func domainsHaveEnds(_ label: String, _ exists: Bool) {
    #expect(TopLevelDomain.exists(label) == exists)
  }
}
