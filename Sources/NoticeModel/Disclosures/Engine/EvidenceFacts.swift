import MarkdownSyntax
import SourceText

/// The facts and links of a notice by block, as marks on a block's text.
struct EvidenceFacts {
  /// A part of a block's text and what it is.
  struct Mark {
    var range: Range<Int>
    var flags: TokenFlags
    /// Whether it is an address of the net, whose letters are no words.
    var isAddress = false
  }

  private let locale: LocaleTag?
  private let tree: SyntaxTree
  private var spans: [Int: [(span: SourceSpan, flags: TokenFlags, isAddress: Bool)]] = [:]

  /// Sorts the facts of a notice by block.
  init(_ notice: Notice) {
    tree = notice.tree
    locale = notice.locale
    let facts = notice.facts
    for contact in facts.contacts {
      spans[contact.block, default: []].append(
        (contact.span, Self.flag(of: contact.value), contact.value.kind == .email))
    }
    for date in facts.dates { spans[date.block, default: []].append((date.span, .date, false)) }
    for period in facts.periods {
      spans[period.block, default: []].append((period.span, .period, false))
    }
    for term in facts.terms { spans[term.block, default: []].append((term.span, .term, false)) }
    for link in facts.links where !link.isImage {
      spans[link.block, default: []].append(
        (link.span, Self.flags(of: link), Self.showsAddress(link)))
    }
  }

  private static func flag(of contact: Contact) -> TokenFlags {
    switch contact.kind {
    case .email: .email
    case .phone: .phone
    case .postal: .postal
    }
  }

  private static func flags(of link: NoticeLink) -> TokenFlags {
    var flags: TokenFlags = [.link]
    let destination = link.destination.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    // What a page shows instead of an address that it hides leads nowhere.
    if holds(hiddenAddress, destination) { return [] }
    if destination.starts(with: "mailto:".utf8) { flags.insert(.email) }
    if destination.starts(with: "tel:".utf8) { flags.insert(.phone) }
    if formParts.contains(where: { holds($0, destination) }) { flags.insert(.form) }
    if destination.starts(with: "http".utf8) || destination.starts(with: "www.".utf8) {
      flags.insert(.url)
    }
    return flags
  }

  private static let hiddenAddress = Array("email-protection".utf8)
  /// What the addresses of contact pages and forms have in them.
  private static let formParts = [
    "contact", "kontakt", "/form", "-form", "forms.", "webform", "dsar", "inquiry",
  ].map { Array($0.utf8) }

  /// Whether bytes stand in a row in others.
  private static func holds(_ part: [UInt8], _ bytes: [UInt8]) -> Bool {
    guard bytes.count >= part.count, let first = part.first else { return false }
    for start in 0...bytes.count - part.count where bytes[start] == first {
      var length = 1
      while length < part.count, bytes[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }

  /// Whether the text of a link is an address.
  private static func showsAddress(_ link: NoticeLink) -> Bool {
    link.form == .bareURL || link.form == .angleAutolink || link.text.hasPrefix("http")
      || link.text.hasPrefix("www.")
  }

  /// The marks on a block's text, in their order.
  func marks(of block: Int, _ text: DecodedText) -> [Mark] {
    var marks: [Mark] = []
    switch tree.kind(block) {
    case .htmlBlock, .codeBlock: marks = scannedMarks(text)
    default:
      for (span, flags, isAddress) in spans[block] ?? [] {
        let range = text.range(of: span)
        if !range.isEmpty {
          marks.append(Mark(range: range, flags: flags, isAddress: isAddress))
        }
      }
    }
    return marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The facts of a text that the notice's facts leave out.
  private func scannedMarks(_ text: DecodedText) -> [Mark] {
    let scanner = TextScanner(text.bytes, locale: locale)
    return scanner.contacts.map {
      Mark(
        range: $0.range, flags: Self.flag(of: $0.value), isAddress: $0.value.kind == .email)
    }
      + scanner.dates.map { Mark(range: $0.range, flags: .date) }
      + scanner.periods.map { Mark(range: $0.range, flags: .period) }
  }
}
