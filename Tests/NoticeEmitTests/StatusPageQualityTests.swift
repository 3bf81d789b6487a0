import SourceText
import Testing

@testable import NoticeEmit

/// What the checkers of others say about the status page.
@Suite(.enabled(if: PageChecker.isExpected, PageChecker.isMissing)) struct StatusPageQualityTests {
  private static func text(_ words: String, _ mark: StatusPage.Text.Mark) -> StatusPage.Text {
    StatusPage.Text([
      .open(.strong), .words(words, nil), .close, .words(" ", nil), .words(words, mark),
      .lineBreak, .open(.emphasis), .open(.link), .words(words, mark), .close, .words(" ", nil),
      .open(.aside), .words("https://lindwurm.net/", nil), .words("list", mark), .close, .close,
      .words(" ", nil), .open(.code), .words("<b>&", nil), .close, .open(.deleted),
      .words(words, nil), .close,
    ])
  }

  private static func page() -> StatusPage {
    let words = ["ar": "نحتفظ باسمك.", "de": "Wir bewahren Ihren Namen auf.", "ja": "お名前を保管します。"]
    let tags = words.keys.sorted()
    let compared = StatusPage.Text.Mark(severity: nil, message: "de: the source's \"name\"")
    let blocks = Severity.allCases.map { severity in
      let mark = StatusPage.Text.Mark(severity: severity, message: "the `name` is <another>")
      return StatusPage.Block(
        isHeading: severity == .note, source: text("We keep your name.", compared),
        translations: tags.enumerated().map { index, tag in
          StatusPage.Translation(
            locale: index, text: text(words[tag] ?? "", mark),
            findings: [
              StatusPage.Finding(
                rule: "parity/number", kind: .facts, severity: severity, message: mark.message,
                help: "write it", quotations: [.init("the source's", "30 days")])
            ])
        })
    }
    return StatusPage(
      locales: tags.map { .init(tag: $0, isRightToLeft: $0 == "ar") },
      documents: [
        StatusPage.Document(
          name: "privacy", source: .init(tag: "en", isRightToLeft: false), sections: 2,
          progress: [
            .init(sections: 2, translated: 2, stale: (1, 2), errors: 1, warnings: 1, notes: 1),
            .init(sections: 2, translated: 1, stale: nil, errors: 0, warnings: 0, notes: 0), nil,
          ], blocks: blocks,
          facts: [
            .init(kind: "period", value: "30 days", source: 1, translations: [1, 0, nil])
          ])
      ])
  }

  private static func write(to folder: TemporaryPages) throws -> String {
    try folder.write(
      String(decoding: StatusPageEmitter.html(of: page()), as: UTF8.self), to: "status.html")
  }

  @Test func theNuCheckerHasNothingToSay() throws {
    let folder = try TemporaryPages()
    #expect(try PageChecker.nu([Self.write(to: folder)]) == [])
  }

  @Test func everybodyCanUseIt() throws {
    let folder = try TemporaryPages()
    let answer = try PageChecker.axe([Self.write(to: folder)])
    #expect(answer.found == [])
    #expect(answer.counts.pages == 4 && answer.counts.passes > 40)
  }
}
