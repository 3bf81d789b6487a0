import Foundation
import NoticeModel
import SourceText
import Testing

@testable import NoticeLint

/// How far translations disclose what their sources do, as a table: our own notice, and the pairs in the
/// folder that POLICYC_CORPUS names.
///
///     POLICYC_CORPUS=… swift test --filter DisclosureAgreementTable
@Suite struct DisclosureAgreementTableTests {
  /// A locale's pairs: how many there are, and in what they differ.
  private struct Row {
    var pairs = 0
    var odd: [String] = []

    var share: Double {
      let cells = Double(max(1, pairs) * Disclosure.core.count)
      return (cells - Double(odd.count)) / cells
    }
  }

  private static let corpus = ProcessInfo.processInfo.environment["POLICYC_CORPUS"]
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// The languages for which the pairs must agree.
  private static let languages: Set = [
    "ar", "de", "es", "fr", "hi", "it", "ja", "ko", "nl", "pl", "pt", "zh",
  ]

  private static func subject(_ url: URL, _ locale: String) throws -> LintSubject {
    let source = SourceFile(path: url.lastPathComponent, bytes: [UInt8](try Data(contentsOf: url)))
    return LintSubject(notice: Notice(source: source, assumedLocale: LocaleTag(locale)))
  }

  /// Adds a pair to a table, unless it is no notice or its language is not known.
  private static func add(
    _ source: URL, _ translation: URL, _ locale: String, _ name: String,
    to table: inout [String: Row]
  ) throws {
    let source = try subject(source, "en")
    let disclosures = try subject(translation, locale).notice.disclosures
    guard let language = disclosures.language, source.isAskedForDisclosures else { return }
    table[language, default: Row()].pairs += 1
    for disclosure in Disclosure.core {
      let isMade = source.notice.disclosures[disclosure]?.status.isMade
      if disclosures[disclosure]?.status.isMade != isMade {
        table[language]?.odd.append("\(name) \(disclosure.rawValue)")
      }
    }
  }

  @Test func ownNotice() throws {
    let locales = Self.root.appendingPathComponent("locales")
    var table: [String: Row] = [:]
    for locale in try FileManager.default.contentsOfDirectory(atPath: locales.path).sorted() {
      let file = locales.appendingPathComponent("\(locale)/privacy-policy.md")
      guard locale != "en", FileManager.default.fileExists(atPath: file.path) else { continue }
      let source = locales.appendingPathComponent("en/privacy-policy.md")
      try Self.add(source, file, locale, locale, to: &table)
    }
    #expect(table.count == 12)
    #expect(table.values.flatMap(\.odd) == [])
  }

  @Test(.enabled(if: corpus != nil, "POLICYC_CORPUS names no folder of pairs"))
  func pairs() throws {
    struct Pair: Decodable { var locale: String }
    let parity = URL(fileURLWithPath: Self.corpus ?? "").appendingPathComponent("parity")
    let kinds = [
      ("cases", "source.md", "after.md"), ("clean", "source.md", "locale.md"),
      ("stale", "source_old.md", "locale.md"),
    ]
    var table: [String: Row] = [:]
    var known: Set<String> = []
    for (kind, source, translation) in kinds {
      let folder = parity.appendingPathComponent(kind)
      for id in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
        let pair = folder.appendingPathComponent(id)
        let meta = try Data(contentsOf: pair.appendingPathComponent("meta.json"))
        let locale = try JSONDecoder().decode(Pair.self, from: meta).locale
        let text = try String(
          contentsOf: pair.appendingPathComponent(source), encoding: .utf8)
        guard known.insert("\(locale) \(text)").inserted else { continue }
        try Self.add(
          pair.appendingPathComponent(source), pair.appendingPathComponent(translation), locale,
          "\(kind)/\(id)", to: &table)
      }
    }
    for (language, row) in table.sorted(by: { $0.key < $1.key }) {
      let share = String(format: "%.3f", row.share)
      print("\(language) \(row.pairs) pairs \(share) \(row.odd.joined(separator: ", "))")
      if Self.languages.contains(language) { #expect(row.share >= 0.95, "\(language)") }
    }
  }
}
