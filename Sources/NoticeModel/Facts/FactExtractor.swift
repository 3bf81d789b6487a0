import MarkdownSyntax
import SourceText

/// Finds what a notice's body states: runs a ``TextScanner`` over each leaf block and takes links and
/// attribute lists from the tree.
struct FactExtractor {
  private let tree: SyntaxTree
  private let texts: LeafTexts
  private let customs: TextScanner.Customs
  /// Those of no language, for addresses.
  private static let neutral = TextScanner.Customs(nil)
  private var facts = NoticeFacts()

  /// All facts of a notice.
  static func facts(of notice: Notice) -> NoticeFacts {
    var extractor = FactExtractor(notice)
    extractor.run()
    return extractor.facts
  }

  private init(_ notice: Notice) {
    tree = notice.tree
    texts = notice.texts
    customs = TextScanner.Customs(notice.locale)
  }

  private mutating func run() {
    for node in texts.blocks { read(node) }
    readAttributes()
    facts.contacts.sort { $0.span < $1.span }
    facts.dates.sort { $0.span < $1.span }
    facts.terms.sort { $0.span < $1.span }
  }

  private mutating func read(_ block: Int) {
    guard let text = texts[block] else { return }
    let silent = silentSpans(in: block)
    let scanner = TextScanner(text.bytes, customs)
    func located<Value>(
      _ findings: [TextScanner.Finding<Value>], outside silent: SpanSet
    ) -> [Fact<Value>] {
      findings.compactMap { finding in
        let span = text.sourceSpan(of: finding.range)
        return silent.overlaps(span) ? nil : Fact(finding.value, span, block: block)
      }
    }
    // Addresses stand in bare links; figures in these are none of the text's.
    let contacts = located(scanner.contacts, outside: silent.code)
      .filter { $0.value.kind == .email || !silent.all.overlaps($0.span) }
      .map(withoutTextBeforeLink)
    facts.contacts += contacts
    facts.dates += located(scanner.dates, outside: silent.all)
    facts.impossibleDates += located(scanner.impossibleDates, outside: silent.all)
    facts.amounts += located(scanner.amounts, outside: silent.all)
    facts.percentages += located(scanner.percentages, outside: silent.all)
    facts.periods += located(scanner.periods, outside: silent.all)
    facts.numbers += located(scanner.numbers, outside: silent.all)
    facts.numberWords += located(scanner.numberWords, outside: silent.all)
    let terms = located(scanner.terms, outside: silent.all)
    facts.terms += terms
    readLinks(block, contacts)
    readStrongTerms(block, besides: SpanSet(terms.map(\.span)))
  }

  /// An address that a link begins: `all'[info@example.com](…)` leaves out the word before it.
  private func withoutTextBeforeLink(_ contact: Fact<Contact>) -> Fact<Contact> {
    let written = tree.source.slice(contact.span)
    guard contact.value.kind == .email, let mark = written.lastIndex(of: UInt8(ascii: "[")) else {
      return contact
    }
    let text = Array(written[(mark + 1)...])
    guard let found = TextScanner(text, Self.neutral).contacts.first, found.value.kind == .email
    else {
      return contact
    }
    let start = mark + 1 + found.range.lowerBound
    let span = SourceSpan(start, start + found.range.count)
    return Fact(found.value, span, block: contact.block)
  }

  /// The places in a block that are code, and those that are code or bare URLs.
  private func silentSpans(in block: Int) -> (code: SpanSet, all: SpanSet) {
    var code: [SourceSpan] = []
    var all: [SourceSpan] = []
    for node in tree.descendants(block) {
      switch tree.kind(node) {
      case .code:
        code.append(tree.span(node))
        all.append(tree.span(node))
      case .link:
        guard let form = tree.linkForm(node) else { continue }
        if form == .bareURL || form == .angleAutolink { all.append(tree.span(node)) }
      default: break
      }
    }
    return (SpanSet(code), SpanSet(all))
  }

  private mutating func readLinks(_ block: Int, _ contacts: [Fact<Contact>]) {
    var known: [Contact: SpanSet] = [:]
    for (contact, facts) in Dictionary(grouping: contacts, by: \.value) {
      known[contact] = SpanSet(facts.map(\.span))
    }
    for node in tree.descendants(block) {
      let kind = tree.kind(node)
      guard kind == .link || kind == .image, let detail = tree.link(node) else { continue }
      let span = tree.span(node)
      facts.links.append(
        NoticeLink(
          node: node, block: block, isImage: kind == .image, form: detail.form,
          destination: detail.destination, destinationSpan: detail.destinationSpan,
          text: tree.plainText(node), span: span))
      // An address in the destination counts once where the link's text shows it too.
      guard let contact = contact(inDestination: detail.destination),
        known[contact]?.overlaps(span) != true
      else { continue }
      let place = withoutScheme(detail.destinationSpan)
      facts.contacts.append(Fact(contact, place, block: block))
    }
  }

  /// The place of a destination's address, without `mailto:` and without what a `?` adds.
  private func withoutScheme(_ span: SourceSpan) -> SourceSpan {
    let bytes = tree.source.slice(span)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return span }
    let end = bytes[colon...].firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
    return colon + 1 < end ? SourceSpan(colon + 1, end) : span
  }

  /// The address of a `mailto:` (RFC 6068) or `tel:` (RFC 3966) link.
  private func contact(inDestination destination: String) -> Contact? {
    let bytes = Array(destination.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon == 6 || colon == 3 else {
      return nil
    }
    let rest = bytes[(colon + 1)...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: ";") }
    switch String(decoding: bytes[..<colon], as: UTF8.self).lowercased() {
    case "mailto":
      let text = TextScanner(Array(rest), Self.neutral)
      return text.contacts.first { $0.value.kind == .email }?.value
    case "tel":
      let digits = rest.filter { $0 >= 0x30 && $0 <= 0x39 }
      guard digits.count >= 3 else { return nil }
      let sign = rest.first == UInt8(ascii: "+") ? "+" : ""
      return Contact(.phone, sign + String(decoding: digits, as: UTF8.self))
    default: return nil
    }
  }

  /// Terms that are strong inside quotation marks: `"**Website**,"`.
  private mutating func readStrongTerms(_ block: Int, besides terms: SpanSet) {
    for node in tree.descendants(block) where tree.kind(node) == .strong {
      let span = tree.span(node)
      guard isQuoted(span), !terms.overlaps(span) else { continue }
      let text = tree.decodedText(node)
      let mark = ByteText(text.bytes)
      var end = mark.skippingBlanks(before: mark.count)
      while end > 0, [0x2C, 0x2E, 0x3B].contains(mark.byte(end - 1)) { end -= 1 }
      guard end > 0, end <= 120 else { continue }
      let term = String(decoding: text.bytes[..<end], as: UTF8.self)
      facts.terms.append(
        Fact(DefinedTerm(term, .strong), text.sourceSpan(of: 0..<end), block: block))
    }
  }

  /// Whether a quotation mark stands right before and, but for a comma, right behind a place.
  private func isQuoted(_ span: SourceSpan) -> Bool {
    let source = tree.source
    let before = source.slice(SourceSpan(max(0, span.start - 6), span.start))
    let marks = Self.quotationMarks
    guard marks.contains(where: { before.suffix($0.count).elementsEqual($0) }) else { return false }
    var after = source.slice(SourceSpan(span.end, span.end + 7))
    if after.first == UInt8(ascii: ",") || after.first == UInt8(ascii: ".") { after.removeFirst() }
    return marks.contains { after.starts(with: $0) }
  }

  private static let quotationMarks = [
    "\"", "“", "”", "„", "«", "»", "「", "」", "『", "』", "‘", "’", "&quot;",
  ].map { Array($0.utf8) }

  /// Dates in attribute lists: `{: datetime="2026-05-04" }`.
  private mutating func readAttributes() {
    for list in tree.attributeLists {
      guard let attribute = list.attribute("datetime"),
        let date = CalendarDate(iso8601: String(attribute.value.prefix(10)))
      else { continue }
      let mention = DateMention(
        year: date.year, month: date.month, day: date.day, form: .attribute)
      facts.dates.append(Fact(mention, attribute.valueSpan, block: list.node))
    }
  }
}
