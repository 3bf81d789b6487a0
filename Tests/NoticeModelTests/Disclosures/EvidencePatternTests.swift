import Testing

@testable import NoticeModel

/// What each sign of the pattern language finds, and what it does not.
@Suite struct EvidencePatternTests {
  /// A pattern, a text in which it is found and one in which it is not.
  struct Example: Sendable, CustomTestStringConvertible {
    let lines: StaticString
    let holds: String
    let fails: String
    var testDescription: String { "\(lines)" }

    init(_ lines: StaticString, _ holds: String, _ fails: String) {
      self.lines = lines
      self.holds = holds
      self.fails = fails
    }
  }

  private static func expect(_ example: Example) throws {
    #expect(try EvidenceProbe(example.lines, in: example.holds).found.isEmpty == false)
    #expect(try EvidenceProbe(example.lines, in: example.fails).found.isEmpty)
  }

  @Test(arguments: [
    Example("retention\n+ keep", "We KEEP it.", "We keeper it."),
    Example("retention\n+ keep data", "We keep data.", "We keep all data."),
    Example("retention\n+ keep*", "Keeping it.", "We kept it."),
    Example("retention\n+ delet* it", "We deleted it.", "We deleted that."),
    Example("retention\n+ @bank", "The Bank has it.", "The bank has it."),
    Example("retention\n+ (cats | big dogs) eat", "Our big dogs eat.", "Our dogs eat."),
    Example("retention\n+ keep [all | some] data", "We keep some data.", "We keep no data."),
    Example("retention\n+ keep [all] data", "We keep data.", "We keep all the data."),
    Example("class pet: cat | big dog\nretention\n+ <pet> eats", "A big dog eats.", "A dog eats."),
    Example("retention\n+ keep ..3 data", "We keep a b c data.", "We keep a b c d data."),
    Example("gap 1\nretention\n+ keep ... data", "We keep the data.", "We keep all the data."),
    Example("retention\n+ (收集 | 蒐集 | 保存期 | 保存) 信", "我们蒐集信。", "我们收存信。"),
    Example("retention\n+ (收集 | 蒐集 | 保存期 | 保存) 信", "我们保存信。", "我们保期信。"),
    Example("retention\n+ ^ keep it", "Keep it.", "We keep it."),
    Example("retention\n+ keep it $", "We keep it.", "We keep it here."),
    Example("retention\n+ ^ keep it $", "We go. Keep it.", "Keep it. We keep it here.\n\nOr so"),
  ])
  func words(_ example: Example) throws {
    if example.lines.description.contains("^ keep it $") {
      // Both ties hold at once.
      #expect(try EvidenceProbe(example.lines, in: example.holds).found == ["Keep it"])
      #expect(try EvidenceProbe(example.lines, in: example.fails).found == ["Keep it"])
    } else {
      try Self.expect(example)
    }
  }

  @Test(arguments: [
    Example("contact-channel\n+ {email}", "Ask a@b.de now.", "Ask us now."),
    Example("contact-channel\n+ {email}", "[Ask](mailto:a@b.de) now.", "[Ask](https://b.de) now."),
    Example("contact-channel\n+ {phone}", "Call +49 30 1234567.", "Call 5."),
    Example("contact-channel\n+ {phone}", "[Call](tel:+49301234567) us.", "[Call](/a) us."),
    Example("contact-channel\n+ at {postal}", "We are at Weg 5, 10115 Berlin.", "We are at home."),
    Example("effective-date\n+ as of {date}", "It holds as of 4 May 2026.", "It holds as of May."),
    Example("retention\n+ for {period}", "We keep it for 30 days.", "We keep it for days."),
    Example("recipients\n+ see {url}", "See https://a.de now.", "See a.de now."),
    Example("recipients\n+ see {link}", "See [there](/a).", "See there."),
    Example("contact-channel\n+ {form}", "See [there](/contact).", "See [there](/a)."),
    Example("controller-identity\n+ by {name}", "Made by Porter.", "Made by hand."),
    Example("retention\n+ {number} days", "For 30 days.", "For some days."),
    Example(
      "controller-identity\n+ the {term}", "Utrack (the \"Firm\") has it.", "Utrack has the firm."),
  ])
  func facts(_ example: Example) throws {
    try Self.expect(example)
  }

  @Test(arguments: [
    Example("retention\n+ keep & data", "We keep all of your data.", "We keep it. Your data."),
    Example("retention\n+ keep ! data", "We keep it. Your data.", "We keep your data."),
    Example("retention\n+ keep & data ! third", "We keep data.", "We keep data of a third."),
    Example("retention\n+ keep &block data", "We keep it. Your data.", "We keep it.\n\nYour data."),
    Example("retention\n+ keep !block data", "We keep it.\n\nYour data.", "We keep it. Your data."),
    Example(
      "retention\n+ keep &near data", "We keep it.\n\na\n\nb\n\nYour data.",
      "We keep it.\n\na\n\nb\n\nc\n\nYour data."),
    Example(
      "retention\n+ keep &near data", "We keep it.\n\nYour data.",
      "We keep it.\n\n# And\n\nYour data."),
    Example(
      "retention\n+ keep &section data", "# A\n\nKeep it.\n\na\n\nb\n\nc\n\nd\n\ndata",
      "# A\n\nKeep it.\n\n## B\n\ndata"),
    Example(
      "retention\n+ keep &heading time", "# Time\n\n## How\n\nWe keep it.",
      "# Time\n\nHere.\n\n# How\n\nWe keep it."),
    Example(
      "retention\n+ keep &notice data", "Keep it.\n\n# A\n\n# B\n\nYour data.", "Keep it.\n\n# A"),
    Example("retention\n+ keep !notice data", "Keep it.", "Keep it.\n\n# A\n\nYour data."),
    Example("retention\n+ keep & ^ we", "We keep it.", "Here we keep it."),
    Example("retention\n+ keep & it $", "We keep it.", "We keep it here."),
  ])
  func conditions(_ example: Example) throws {
    try Self.expect(example)
  }

  @Test func headingsCountWhereTextStandsBelow() throws {
    let lines: StaticString = "retention\n+ # how long"
    let text = "It is not said here for how long we do so."
    #expect(try EvidenceProbe(lines, in: "# How long\n\n\(text)").found == ["How long"])
    #expect(try EvidenceProbe(lines, in: "# How long\n\n## Data\n\n\(text)").found == ["How long"])
    #expect(try EvidenceProbe(lines, in: "# How long\n\nSoon.").found == [])
    #expect(try EvidenceProbe(lines, in: text).found == [])
  }

  @Test func signsSayWhatIsFound() throws {
    let probe = try EvidenceProbe(
      """
      // What is written here is for readers.
      data-subject-rights
      + right
      - nothing
      ~one-right only
      =access see
      ? consent
      + agree
      """, in: "A right. Nothing. It only. You see. You agree.")
    #expect(
      probe.weights == [.present, .denied, .weak(.oneRight), .facet("access"), .present])
    #expect(
      probe.targets == Array(repeating: .disclosure(.rights), count: 4) + [.question(.consent)])
  }

  @Test func articlesAreGluedToArabicWords() throws {
    let lines: StaticString = "prefixes ال و\nretention\n+ بيانات"
    let found = try EvidenceProbe(lines, in: "نحفظ البيانات.\n\nوبيانات.\n\nكبيانات.", locale: "ar")
    #expect(found.found == ["نحفظ البيانات", "وبيانات"])
  }

  @Test func signsOfOtherScriptsAreWords() throws {
    let lines: StaticString = "gap 3\nretention\n+ 保存 ... 日間"
    #expect(
      try EvidenceProbe(lines, in: "データを保存し、30日間とする。保存する。", locale: "ja").found
        == ["データを保存し、30日間とする"])
  }
}
