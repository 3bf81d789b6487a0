import Foundation
import NoticeModel
import NoticeParity
import SourceText
import Testing

@testable import NoticeEmit

/// What the checkers of others say about pages.
@Suite(.enabled(if: PageChecker.isExpected, PageChecker.isMissing)) struct PageQualityTests {
  /// A notice with everything that a page can show, in four scripts.
  private static let words: [(locale: String, words: [String])] = [
    ("en", ["Data", "We keep your name.", "Rights", "Write to us by", "Changes", "on"]),
    (
      "de",
      ["Daten", "Wir bewahren Ihren Namen auf.", "Rechte", "Schreiben Sie uns bis", "Neues", "am"]
    ),
    ("ja", ["データ", "お名前を\n保管します。", "権利", "ご連絡ください：", "変更", "日付"]),
    ("ar", ["البيانات", "نحتفظ باسمك.", "الحقوق", "اكتب إلينا قبل", "التغييرات", "في"]),
  ]

  private static func body(_ words: [String]) -> String {
    """
    \(words[1]) *\(words[0])* **\(words[2])** `LW-1` [\(words[2])](#rights) 2026-05-04.

    ## \(words[0]) {#data}

    | | \(words[0]) | \(words[2]) |
    |---|:-:|--:|
    | \(words[1]) | \(words[1]) | 1 |
    | \(words[3]) |

    - [x] \(words[1])
    - [ ] \(words[3])
      1. \(words[0])
      2. \(words[2])

    #### \(words[5])

    > \(words[1])

    ## \(words[2]) {#rights}

    \(words[3]) <privacy@lindwurm.net>, +41 44 555 01 23, <https://lindwurm.net/a?b=c&d=e>.

    <details><summary>\(words[4])</summary>\(words[1])</details>

    <table><caption>\(words[0])</caption><tr><th scope="row">\(words[2])<td>\(words[1])</table>

    <table><tr><td>\(words[1])<td colspan=2>1<tr><td rowspan=9>\(words[0])<tr></table>

    \(words[1])[^1] \(words[3])[^b][^1]

    [^1]: \(words[3])

        - \(words[1])
    [^b]: **\(words[0])**

    ```
    \(String(repeating: "long ", count: 40))
    ```

    ![](/a.png) ![\(words[0])](/b.png)

    ---

    ## \(words[4])

    \(words[5]) 2026-06-01. <u>\(words[1])</u><br><q>\(words[0])</q> <abbr title="x">y</abbr>
    """
  }

  private static func pages(in folder: TemporaryPages) throws -> [String] {
    var options = EmissionOptions()
    options.siteName = "Lindwurm"
    options.baseURL = BaseURL("https://lindwurm.net")
    let bodies = words.map { ($0.locale, body($0.words)) }
    var paths: [String] = []
    for (page, entry) in zip(try EmissionFixture.pages(bodies, options: options), words) {
      paths.append(try folder.write(page, to: "\(entry.locale).html"))
    }
    paths.append(
      try folder.write(
        EmissionFixture.artifact(.html, "Text.\n", locale: "ps"), to: "foreign.html"))
    let sites = try words.map { entry in
      SiteDocument.Page(
        locale: try #require(LocaleTag(entry.locale)), path: "\(entry.locale)/a.html",
        title: entry.words[0], updated: nil)
    }
    let site = SiteEmitter(
      documents: [SiteDocument(name: "a", pages: sites, hasSource: true)], options: options)
    paths.append(
      try folder.write(String(decoding: try site.index(), as: UTF8.self), to: "index.html"))
    return paths
  }

  @Test func theNuCheckerHasNothingToSay() throws {
    let folder = try TemporaryPages()
    #expect(try PageChecker.nu(Self.pages(in: folder)) == [])
  }

  @Test func everybodyCanUseThem() throws {
    let folder = try TemporaryPages()
    let answer = try PageChecker.axe(Self.pages(in: folder))
    #expect(answer.found == [])
    #expect(answer.counts.pages == 24 && answer.counts.passes > 500)
  }

  @Test func theyWorkUnderTheirPolicy() throws {
    let folder = try TemporaryPages()
    let pages = try Self.pages(in: folder)
    for answer in try PageChecker.run(policy: NoticeEmitter.contentSecurityPolicy, pages) {
      // Images of a page that is a file are from nowhere; nothing else may be refused.
      #expect(answer.refused.allSatisfy { $0.hasPrefix("img-src") }, "\(answer.refused)")
      #expect(answer.width != "none", "the style was not applied")
      #expect(answer.ran == 0)
    }
  }
}
