import SourceText
import Testing

@testable import MarkdownSyntax
@testable import NoticeModel

@Suite struct FrontMatterReaderTests {
  private struct Reading {
    var file: SourceFile
    var metadata: NoticeMetadata
    var problems: [FrontMatterProblem]

    /// Reads YAML between fences.
    init(_ yaml: String, isClosed: Bool = true) {
      file = SourceFile(path: "a.md", text: "---\n\(yaml)\n---\ntext\n")
      let content = SourceSpan(4, 4 + yaml.utf8.count)
      let frontMatter = FrontMatter(
        span: SourceSpan(0, content.end + 4), contentSpan: content, isClosed: isClosed)
      (metadata, problems) = FrontMatterReader.read(file, frontMatter)
    }

    /// The problems with what stands at their places.
    var found: [String] { problems.map { "\($0.kind) @ \(file.text(of: $0.span))" } }
  }

  private let required = "title: T\nslug: /legal/t\nlocale: en\n"

  @Test func allKeys() {
    let reading = Reading(
      required + """
        description: "About: it"
        effective: 2026-05-04
        updated: yesterday
        version: 1.10
        profile: [gdpr, ccpa]
        """)
    #expect(reading.found == [])
    let metadata = reading.metadata
    #expect(metadata.title?.value == "T")
    #expect(metadata.slug.map { reading.file.text(of: $0.span) } == "/legal/t")
    #expect(metadata.description?.value == "About: it")
    #expect(metadata.effectiveDate == CalendarDate(year: 2026, month: 5, day: 4))
    #expect(metadata.updated?.value == "yesterday")
    #expect(metadata.updatedDate == nil)
    #expect(metadata.version?.value == "1.10")
    #expect(metadata.profiles.map(\.value) == ["gdpr", "ccpa"])
    #expect(metadata.keys.count == 8)
  }

  @Test func missingAndUnknownKeys() {
    let reading = Reading("title: T\nslugg: x\nfoo: y\nfoo: z")
    let present: Set = ["title", "slugg", "foo"]
    let unknown = ["slugg", "foo"].map {
      UnknownFrontMatterKey($0, known: NoticeMetadata.knownKeys, present: present)
    }
    #expect(unknown.map(\.nearest) == ["slug", nil])
    #expect(
      reading.problems.map(\.kind) == [
        .missingKey("slug"), .missingKey("locale"), .unknownKey(unknown[0]),
        .unknownKey(unknown[1]), .duplicateKey("foo", first: reading.problems[3].span),
      ])
    #expect(reading.file.text(of: reading.problems[0].span) == "---")
    #expect(reading.file.text(of: reading.problems[2].span) == "slugg")
    #expect(reading.metadata.unknownKeys.map(\.value) == ["slugg", "foo"])
  }

  @Test func duplicateKeys() throws {
    let reading = Reading(required + "title: U")
    let problem = try #require(reading.problems.first)
    #expect(problem.kind == .duplicateKey("title", first: SourceSpan(4, 9)))
    #expect(problem.span == SourceSpan(39, 44))
    #expect(reading.metadata.title?.value == "T")
  }

  @Test func wrongTypes() {
    let reading = Reading("title: [a]\nslug:\nlocale: en\nprofile: {a: b}\ndivergences: no")
    #expect(
      reading.problems.map(\.kind) == [
        .wrongType(key: "title", expected: "text"), .wrongType(key: "slug", expected: "text"),
        .wrongType(key: "profile", expected: "text or list of texts"),
        .wrongType(key: "divergences", expected: "list of divergences"),
      ])
    #expect(
      reading.problems.map { reading.file.text(of: $0.span) } == ["[a]", "slug", "{a: b}", "no"])
  }

  @Test func syntaxGivesTheLineOfTheFile() {
    let reading = Reading("title: T\nslug: a: b")
    #expect(
      reading.problems.map(\.kind) == [
        .syntax(message: "mapping values are not allowed in this context", line: 3)
      ])
  }

  @Test func otherShapes() {
    #expect(Reading("- a").problems.map(\.kind) == [.notMapping])
    #expect(Reading("just words").problems.map(\.kind) == [.notMapping])
    #expect(Reading("[a]: b").problems.map(\.kind).contains(.collectionAsKey))
    #expect(Reading("a: &b c").problems.map(\.kind) == [.aliases])
    #expect(Reading("title: T", isClosed: false).found == ["unclosed @ ---"])
    #expect(
      Reading("# nothing").problems.map(\.kind) == [
        .missingKey("title"), .missingKey("slug"), .missingKey("locale"),
      ])
  }

  @Test(arguments: [
    "disclosures:\n  - retention\n  - none: international-transfers\n    reason: all stay here",
    "disclosures:\n  retention:\n  none: international-transfers\n  reason: all stay here",
    "disclosures:\n  retention:\n  international-transfers: none, reason all stay here",
    "disclosures:\n  retention: true\n  international-transfers: {none: true, reason: all stay here}",
    "disclosures:\n  retention:\n  none:\n    international-transfers: all stay here",
    "disclosures:\n  - retention\n  - none: international-transfers, reason all stay here",
  ])
  func disclosures(yaml: String) throws {
    let reading = Reading(required + yaml)
    #expect(reading.found == [])
    let declared = reading.metadata.disclosures
    try #require(declared.count == 2)
    #expect(declared[0].id.value == "retention")
    #expect(declared[0].status == .covered(by: nil))
    #expect(declared[1].id.value == "international-transfers")
    #expect(reading.file.text(of: declared[1].id.span) == "international-transfers")
    #expect(declared[1].status == .notApplicable)
    #expect(declared[1].reason?.value == "all stay here")
    #expect(declared[1].reason.map { reading.file.text(of: $0.span) } == "all stay here")
  }

  @Test func disclosureWithItsSection() throws {
    let reading = Reading(
      required + "disclosures:\n  retention: how-long\n  children: {section: kids}")
    let places = reading.metadata.disclosures.map { declaration -> String? in
      guard case .covered(let place) = declaration.status else { return nil }
      return place?.value
    }
    #expect(places == ["how-long", "kids"])
  }

  @Test(arguments: [
    ("- fact: 30 days\n    onwer: a", "onwer"), ("- fact: 30 days\n    foo: a", "foo"),
    ("30 days: {raeson: a}", "raeson"),
    ("- fact: 30 days\n    link: b", "fact: 30 days\n    link: b"),
    ("- fact: 30 days\n    reason: [a, b]", "[a, b]"), ("- foo", "foo"), ("foo", "foo"),
  ])
  func divergencesThatCannotBeRead(yaml: String, place: String) throws {
    let reading = Reading(required + "divergences:\n  " + yaml)
    try #require(reading.problems.count == 1)
    #expect(reading.file.text(of: reading.problems[0].span) == place)
  }

  @Test func oneDivergenceNeedsNoList() throws {
    let reading = Reading(
      required + "divergences:\n  section: cookies\n  reason: other cookies\n  owner: a")
    #expect(reading.found == [])
    let declared = try #require(reading.metadata.divergences.first)
    #expect(reading.metadata.divergences.count == 1)
    #expect(declared.kind == .section)
    #expect(declared.scope?.value == "cookies")
    #expect(declared.reason?.value == "other cookies")
  }

  @Test func divergences() throws {
    let reading = Reading(
      required + """
        divergences:
          - scope: eu-representative
            reason: only for the EU
            owner: legal@example.com
            until: 2027-01-31
        """)
    let divergence = try #require(reading.metadata.divergences.first)
    #expect(divergence.scope?.value == "eu-representative")
    #expect(divergence.owner?.value == "legal@example.com")
    #expect(divergence.untilDate == CalendarDate(year: 2027, month: 1, day: 31))
    #expect(reading.file.text(of: divergence.span).hasPrefix("scope: eu"))
    let short = Reading(required + "divergences:\n  contact: other office")
    #expect(short.metadata.divergences.first?.reason?.value == "other office")
  }
}
