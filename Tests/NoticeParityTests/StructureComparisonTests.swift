import MarkdownSyntax
import NoticeModel
import SourceText
import Testing

@testable import NoticeParity

@Suite struct StructureComparisonTests {
  private static func compare(_ source: String, _ translation: String) -> StructureComparison {
    let notices = (notice("en", source), notice("de", translation))
    let alignment = Alignment(source: notices.0, translation: notices.1)
    return StructureComparison(
      source: notices.0, translation: notices.1, alignment: alignment)
  }

  private static func notice(_ locale: String, _ text: String) -> Notice {
    Notice(
      source: SourceFile(path: "\(locale)/a.md", bytes: Array(text.utf8)),
      assumedLocale: LocaleTag(locale))
  }

  private static func isSilent(_ found: StructureComparison) -> Bool {
    found.sections.isEmpty && found.moves.isEmpty && found.headings.isEmpty
      && found.missing.isEmpty && found.extra.isEmpty && found.kinds.isEmpty
      && found.lists.isEmpty && found.tables.isEmpty && found.inlines.isEmpty
  }

  private static let source = """
    # Privacy

    We are a small shop.

    ## What we collect {: #collect }

    - **Name.** You give it to us.
    - **Address.** See [maps](https://maps.example.com).
      1. street
      2. town

    | Data | Kept |
    |------|------|
    | Name | 12 months |
    | Orders | 10 years |

    ## Contact {: #contact }

    Write to privacy@example.com.

    ### By mail

    12 Harbour Street\\
    Springfield
    """

  private static let translation = """
    # Datenschutz

    Wir sind ein kleiner Laden.

    ## Was wir erheben {: #collect }

    - **Name.** Sie geben ihn uns.
    - **Anschrift.** Siehe [Karten](https://maps.example.com).
      1. Straße
      2. Ort

    | Daten | Dauer |
    |-------|-------|
    | Name | 12 Monate |
    | Bestellungen | 10 Jahre |

    ## Kontakt {: #contact }

    Schreiben Sie an privacy@example.com.

    ### Per Post

    12 Harbour Street\\
    Springfield
    """

  /// What is found after one change of the translation.
  private static func found(_ old: String, _ new: String) throws -> StructureComparison {
    let range = try #require(translation.firstRange(of: old), "the text is not there")
    return compare(source, translation.replacingCharacters(in: range, with: new))
  }

  @Test func whatIsBuiltAlikeIsSilent() {
    #expect(Self.isSilent(Self.compare(Self.source, Self.translation)))
    #expect(Self.isSilent(Self.compare(Self.source, Self.source)))
    #expect(Self.isSilent(Self.compare("", "")))
  }

  @Test func aMissingSectionIsOneDifference() {
    let end = Self.translation.firstRange(of: "## Kontakt")?.lowerBound
    let found = Self.compare(
      Self.source, String(Self.translation[..<(end ?? Self.translation.endIndex)]))
    #expect(found.sections.map(\.kind) == [.missing])
    #expect(found.sections.first?.count == 1)
    #expect(found.missing.isEmpty && found.inlines.isEmpty)
  }

  @Test func anEmptyTranslationLacksEachPartOnce() {
    let found = Self.compare(Self.source, "")
    #expect(found.sections.map(\.kind) == [.missing])
    #expect(found.missing.isEmpty)
  }

  @Test func textBeforeTheFirstHeadingIsFoundByItsBlocks() {
    let found = Self.compare("One of us.\n\nTwo of us.\n\n# A\n\nText.\n", "# A\n\nText.\n")
    #expect(found.sections.isEmpty)
    #expect(found.missing.map(\.count) == [2])
    #expect(found.missing.first?.place == nil)
  }

  @Test func rowsAndColumnsAreTheTables() throws {
    let row = try Self.found("| Name | 12 Monate |\n", "")
    #expect(row.missing.map(\.count) == [1])
    guard case .table = row.missing.first?.container else {
      Issue.record("a row is lacking in its table")
      return
    }
    let narrow = Self.compare(
      "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n", "| a | b |\n|---|---|\n| 1 | 2 |\n")
    #expect(narrow.tables.map(\.columns) == [2])
    #expect(narrow.missing.isEmpty)
  }

  @Test func aMissingInnerListIsItemsOfTheItemRoundIt() throws {
    let found = try Self.found("  1. Straße\n  2. Ort\n", "")
    #expect(found.missing.map(\.count) == [2])
    guard case .list = found.missing.first?.container else {
      Issue.record("items are lacking in a list")
      return
    }
  }

  @Test func itemsThatStandOtherwise() throws {
    #expect(
      try Self.found("  1. Straße\n  2. Ort", "- Straße\n- Ort").lists.map(\.kind)
        == [.depth(source: 2, translation: 1)])
    #expect(
      try Self.found("  1. Straße\n  2. Ort", "  - Straße\n  - Ort").lists.map(\.kind)
        == [.ordered(inSource: true)])
    #expect(
      Self.compare("3. a\n4. b\n", "1. a\n2. b\n").lists.map(\.kind)
        == [.number(source: 3, translation: 1)])
  }

  @Test func levelsThatAreOffTogetherAreOneDifference() {
    let found = Self.compare("# A\n\n## B\n\nb\n\n## C\n\nc\n", "# A\n\n### B\n\nb\n\n### C\n\nc\n")
    #expect(found.headings.map(\.translation.count) == [2])
  }

  @Test func whatIsMarkedOtherwise() throws {
    #expect(try Self.found("**Name.**", "Name.").inlines.map(\.kind) == [.strong])
    #expect(
      try Self.found("Street\\\nSpringfield", "Street\nSpringfield").inlines.map(\.kind)
        == [.lineBreak])
    #expect(
      try Self.found("Sie geben", "Sie ]( geben").inlines.map(\.kind).contains(.marker("](")))
    #expect(
      Self.isSilent(try Self.found("Street\\\nSpringfield", "Street<br>Springfield")))
    #expect(Self.isSilent(try Self.found("Sie geben", "Sie \\*\\* geben")))
  }

  @Test func aParagraphInTwoIsNoAddition() {
    let first = "We keep your name and your address for as long as you buy from us."
    let second = "You can ask us at any time what we know about you, and we answer soon."
    let parted = Self.compare("# A\n\n\(first) \(second)\n", "# A\n\n\(first)\n\n\(second)\n")
    #expect(parted.extra.compactMap(\.joinedInto).count == 1)
    let joined = Self.compare("# A\n\n\(first)\n\n\(second)\n", "# A\n\n\(first) \(second)\n")
    #expect(joined.missing.compactMap(\.joinedInto).count == 1)
    #expect(joined.joinedNodes.count == 1)
  }

  @Test func aParagraphWhoseLinkIsNotThereIsMissing() {
    let first = "We keep your [name](https://a.example.com) for as long as you buy from us."
    let second = "Our [rules](https://b.example.com) say more, and you find them on a page."
    let found = Self.compare(
      "# A\n\n\(first)\n\n\(second)\n",
      "# A\n\n\(first) And then we keep it for some more months, as the law of our land asks.\n")
    #expect(found.missing.map(\.joinedInto) == [nil])
  }

  @Test func movedBlocksAreFoundUnlessTheyAreItems() {
    let one = "We share it with [our carrier](https://carrier.example.com) alone."
    let found = Self.compare(
      "# A\n\n\(one)\n\nText of some length.\n\nMore text than that, of a length.\n",
      "# A\n\nText of some length.\n\nMore text than that, of a length.\n\n\(one)\n")
    #expect(found.moves.map(\.source) == [1..<2])
    let items = ["[a](https://a.example.com)", "[b](https://b.example.com)"]
    let lists = Self.compare(
      "- \(items[0])\n- \(items[1])\n", "- \(items[1])\n- \(items[0])\n")
    #expect(Self.isSilent(lists))
  }

  /// Nothing to go by, and much of it.
  @Test(arguments: [("# h\n", "# k\n"), ("- a\n", "- b\n"), ("a\n\n", "b\n\n"), ("> ", ">> ")])
  func hostileNoticesAreCompared(_ source: String, _ translation: String) {
    let found = Self.compare(
      String(repeating: source, count: 4000), String(repeating: translation, count: 3000))
    #expect(found.extra.isEmpty)
  }
}
