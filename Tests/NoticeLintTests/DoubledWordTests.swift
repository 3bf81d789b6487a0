import NoticeModel
import SourceText
import Testing

@testable import NoticeLint

@Suite struct DoubledWordTests {
  /// The walk that settles most passages must let through each that has a word twice.
  @Test(arguments: [
    "the the", "“the the", "‘the the", "(the the", "«the the", "—the the", "’the the", "\"the the",
    "5 the the", "—the  the", "…the the", "don’t don’t", "über über", "（the the",
    "の。the the", "x/the the", "¿the the", "The the",
  ])
  func isFoundBehind(_ text: String) {
    let isFirst = text == "The the"
    let body = (isFirst ? text : "We read " + text) + " rules again.\n"
    let subject = LintSubject(notice: Notice(source: SourceFile(path: "a.md", text: body)))
    let found = DoubledWord.check(subject, RuleOptions(DoubledWord.metadata, overrides: [:]))
    #expect(found.count == 1, "\(body)")
  }
}
