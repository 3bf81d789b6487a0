/// How much of the text the page holds, so that it stays small enough for a browser and a mail.
enum StatusPageLimit: Hashable {
  /// All of it.
  case none
  /// Blocks without findings are cut behind this many characters.
  case characters(Int)
  /// Blocks without findings are left out, and of a document in one locale only so many findings are
  /// shown.
  case findings(Int)

  /// What the texts of one document in one locale may take, in bytes.
  private static let share = 8_000
  /// What an element with its attributes takes.
  private static let overhead = 70
  /// The lengths that are tried.
  private static let lengths = [600, 300, 160]
  /// The numbers of findings that are tried.
  private static let counts = [Int.max, 100, 40, 15]
  /// The fewest findings of a document in one locale that are shown, however many there are.
  private static let fewest = 6

  /// The least cut under which a page of this content keeps its size.
  init(for page: StatusPage) {
    let pairs = page.documents.reduce(0) { $0 + 1 + $1.progress.count { $0 != nil } }
    // Below ten documents in ten locales there is room for whole texts.
    let budget = max(pairs, 100) * Self.share
    let candidates =
      [StatusPageLimit.none] + Self.lengths.map { .characters($0) }
      + Self.counts.map { .findings($0) }
    self =
      candidates.first { $0.size(of: $0.abridged(page)) <= budget } ?? .findings(Self.fewest)
  }

  /// The page without the findings that are not shown.
  func abridged(_ page: StatusPage) -> StatusPage {
    guard case .findings(let most) = self, most < .max else { return page }
    return page.abridged(findings: most)
  }

  private var leavesBlocksOut: Bool {
    if case .findings = self { true } else { false }
  }

  /// Whether a block is shown.
  func shows(_ block: StatusPage.Block) -> Bool {
    guard leavesBlocksOut, !block.isHeading else { return true }
    return !block.findings.isEmpty || block.translations.contains { Self.stays($0) }
  }

  /// Whether a translated block is shown.
  func shows(_ translation: StatusPage.Translation) -> Bool {
    !leavesBlocksOut || Self.stays(translation)
  }

  /// A text as it is shown.
  func cut(_ text: StatusPage.Text, hasFindings: Bool) -> StatusPage.Text {
    guard case .characters(let limit) = self, !hasFindings else { return text }
    return text.cut(to: limit)
  }

  private static func stays(_ translation: StatusPage.Translation) -> Bool {
    !translation.findings.isEmpty || translation.text == nil
  }

  private func size(of page: StatusPage) -> Int {
    var size = 0
    for document in page.documents {
      for block in document.blocks where shows(block) {
        let hasFindings = !block.findings.isEmpty || block.translations.contains(where: Self.stays)
        size += length(block.source, hasFindings) + Self.overhead
        size += Self.size(of: block.findings)
        for translation in block.translations where shows(translation) {
          size += length(translation.text, !translation.findings.isEmpty) + Self.overhead
          size += Self.size(of: translation.findings)
        }
      }
    }
    return size
  }

  private func length(_ text: StatusPage.Text?, _ hasFindings: Bool) -> Int {
    text.map { cut($0, hasFindings: hasFindings).size } ?? 0
  }

  private static func size(of findings: [StatusPage.Finding]) -> Int {
    findings.reduce(0) { size, finding in
      size + 200 + finding.message.utf8.count + (finding.help?.utf8.count ?? 0)
        + finding.quotations.reduce(0) { $0 + $1.text.utf8.count + $1.name.utf8.count + 40 }
    }
  }
}
