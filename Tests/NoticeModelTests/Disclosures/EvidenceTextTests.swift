import Testing

@testable import NoticeModel

/// What are words and sentences to patterns.
@Suite struct EvidenceTextTests {
  private static func sentences(_ text: String, _ locale: String = "en") throws -> [String] {
    try EvidenceProbe("retention\n+ keep", in: text, locale: locale).sentences
  }

  @Test(
    arguments: [
      ("One is here. Two is there.", ["One is here", "Two is there"]),
      ("Is it? Yes! So be it", ["Is it", "Yes", "So be it"]),
      ("See Art. 6 lit. a GDPR. We do", ["See Art. 6 lit. a GDPR", "We do"]),
      ("Utrack Inc. Has it", ["Utrack Inc. Has it"]),
      ("J. Porter walks 3.5 km. He does", ["J. Porter walks 3.5 km", "He does"]),
      ("One goes\non here", ["One goes\non here"]),
      ("One goes\\\non here", ["One goes", "on here"]),
      ("- one\n- two", ["one", "two"]), ("# One\n\ntwo", ["One", "two"]),
      ("| a b | c |\n|---|---|\n| d | e |", ["a b", "c", "d", "e"]),
      ("Write to a.B@c.de. Or not", ["Write to a.B@c.de", "Or not"]),
      ("It **is** so. `No`", ["It **is** so", "No"]),
    ] as [(String, [String])])
  func sentencesEnd(_ text: String, _ expected: [String]) throws {
    #expect(try Self.sentences(text) == expected)
  }

  @Test func sentencesOfOtherScriptsEnd() throws {
    #expect(try Self.sentences("保存する。しない。", "ja") == ["保存する", "しない"])
    #expect(try Self.sentences("हम रखते हैं। नहीं।", "hi") == ["हम रखते हैं", "नहीं"])
    #expect(try Self.sentences("هل نحفظ؟ لا", "ar") == ["هل نحفظ", "لا"])
  }

  @Test(
    arguments: [
      ("retention\n+ do not keep", "We don't keep it."),
      ("retention\n+ can not", "We cannot do it."),
      ("retention\n+ will not", "We won’t do it."),
      ("retention\n+ the user keeps", "The user's keeps."),
      ("retention\n+ l utente", "Per l’utente."), ("retention\n+ email", "By E-Mail."),
      ("retention\n+ opt out", "An opt-out."), ("retention\n+ loschen", "Wir LÖSCHEN."),
      ("retention\n+ strasse", "Die Straße."), ("retention\n+ keep", "We **ke**ep it."),
      ("retention\n+ keep", "We ke\u{AD}ep it."), ("retention\n+ keep", "Ｗｅ ｋｅｅｐ ｉｔ．"),
      ("retention\n+ keep it", "We keep&nbsp;it."),
    ] as [(StaticString, String)])
  func wordsAreFolded(_ lines: StaticString, _ text: String) throws {
    #expect(try EvidenceProbe(lines, in: text).found.count == 1)
  }

  @Test(arguments: [
    "Ask keep@keep.de.", "See https://keep.de/keep.", "See <https://keep.de/keep>.",
    "See www.keep.de.", "```\nWe keep it.\n```", "<!-- We keep it. -->",
  ])
  func whatIsNotRead(_ text: String) throws {
    #expect(try EvidenceProbe("retention\n+ keep", in: text).found == [])
  }

  @Test(arguments: [
    "    We keep it.", "<div>\nWe keep it.\n</div>", "> We keep it.", "- We keep it.",
  ])
  func whatIsRead(_ text: String) throws {
    #expect(try EvidenceProbe("retention\n+ keep", in: text).found.count == 1)
  }
}
