import Foundation
import SourceText
import Testing

@testable import NoticeModel

/// A search for some disclosures says of them what the search for all does.
@Suite struct DisclosureSearchTests {
  private static let locales = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../locales").standardizedFileURL

  /// Our own notice, and halves of it, which lack something.
  private static func notices(_ locale: String) throws -> [Notice] {
    let file = locales.appendingPathComponent("\(locale)/privacy-policy.md")
    let bytes = Array(try Data(contentsOf: file))
    let middle = bytes.indices.first { $0 > bytes.count / 2 && bytes[$0] == 0x0A } ?? bytes.count
    return [bytes, Array(bytes[..<middle]), Array(bytes[middle...])].map {
      Notice(source: SourceFile(path: "notice.md", bytes: $0), assumedLocale: LocaleTag(locale))
    }
  }

  @Test(arguments: ["en", "de", "ja", "ar", "fr", "zh-Hans", "pt-BR"])
  func saysTheSame(_ locale: String) throws {
    for notice in try Self.notices(locale) {
      let all = notice.disclosures
      for asked in [Set(Disclosure.core), Set(Disclosure.allCases), [.rightAccess, .retention]] {
        let search = DisclosureSearch(for: asked, answering: Set(ProfileQuestion.allCases))
        let found = notice.disclosures(search)
        #expect(found.language == all.language && found.answers == all.answers)
        for disclosure in search.disclosures {
          #expect(found[disclosure]?.status == all[disclosure]?.status, "\(disclosure)")
          #expect(found[disclosure]?.weakness == all[disclosure]?.weakness, "\(disclosure)")
          if asked.contains(where: { $0.whole == disclosure }) {
            #expect(found[disclosure] == all[disclosure], "\(disclosure)")
          }
          if all[disclosure]?.status.isMade == false {
            #expect(found[disclosure]?.evidence == all[disclosure]?.evidence, "\(disclosure)")
          }
        }
      }
    }
  }

  @Test func looksForNothingElse() throws {
    let notice = try Self.notices("en")[0]
    let found = notice.disclosures(DisclosureSearch(for: [.fadpDestination]))
    #expect(found.all.map(\.disclosure) == [.internationalTransfers, .fadpDestination])
    #expect(found.answers.isEmpty)
  }
}
