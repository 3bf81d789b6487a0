import MarkdownSyntax
import NoticeModel
import SourceText

/// `contact/incomplete-address`: a postal address that a letter would not reach.
enum IncompleteAddress: Rule {
  static let metadata = RuleMetadata(
    id: "contact/incomplete-address",
    summary: "a postal address without town or postal code",
    severity: .warning,
    why: """
      A street without its town is no address. Readers who want to write, and authorities, need the \
      whole of it.
      """,
    sources: [
      RuleSource(
        "GDPR", "Art. 13(1)(a)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj")
    ])

  static func check(
    _ subject: LintSubject, _ options: RuleOptions
  ) -> [Occurrence<StreetText.Lack>] {
    guard let words = subject.phrasebook else { return [] }
    let tree = subject.tree
    let blocks = subject.textBlocks
    var found: [Occurrence<StreetText.Lack>] = []
    for (index, block) in blocks.enumerated() where block.kind == .paragraph {
      for street in StreetText.all(in: block, language: words.language) {
        guard let lack = street.lack else { continue }
        // Addresses are also set line by line, each a paragraph or list item.
        if endsBlock(street, block), index + 1 < blocks.count,
          goesOn(blocks[index + 1], tree)
        {
          continue
        }
        found.append(Occurrence(lack, at: block.span(of: street.range)))
      }
    }
    return found
  }

  /// Whether nothing but a number or a mark stands behind a street in its block.
  private static func endsBlock(_ street: StreetText, _ block: TextBlock) -> Bool {
    let rest = street.range.upperBound..<block.text.count
    return rest.count <= 8 && rest.allSatisfy { block.text.letterLength(at: $0) == 0 }
  }

  /// Whether the next block is short and may be the next line of an address.
  private static func goesOn(_ block: TextBlock, _ tree: SyntaxTree) -> Bool {
    block.kind == .paragraph && block.text.count <= 60
      && !block.text.bytes.contains(UInt8(ascii: "@"))
  }

  static func describe(
    _ occurrence: Occurrence<StreetText.Lack>, in subject: LintSubject
  ) -> Wording {
    switch occurrence.found {
    case .town:
      return Wording(
        "a postal address ends with the street", label: "in which town?",
        help: "add postal code, town and country")
    case .code:
      return Wording(
        "a postal address has no postal code", label: "no code around it",
        help: "add the postal code, if the country has any", severity: .note)
    }
  }
}
