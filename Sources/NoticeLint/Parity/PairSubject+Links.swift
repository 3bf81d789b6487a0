import NoticeParity
import SourceText

extension PairSubject {
  /// The differences between links that `isWanted` chooses, each at the translation's link or, where it
  /// is missing, at the start of the block that lacks it.
  func linkDifferences(
    _ isWanted: (LinkDifference.Kind) -> Bool
  ) -> [PairOccurrence<LinkDifference>] {
    comparison.links.differences.filter { isWanted($0.kind) }.map { difference in
      PairOccurrence(
        difference, at: difference.translation?.span ?? firstLine(of: difference.translationBlock))
    }
  }

  /// The place in the source that a difference is about.
  func related(_ difference: LinkDifference) -> Diagnostic.Related {
    if let link = difference.source { return source.related("the source's link", link.span) }
    return source.related(
      "what the source says", firstLine(of: difference.sourceBlock, in: .source))
  }

  /// A destination as a message quotes it.
  func quoted(_ link: LinkReference, to count: Int = 26) -> String {
    FrontMatterText.clipped(link.destination, to: count)
  }

  /// Puts the source's destination in the place of the translation's; none where one of them stands in
  /// a definition, which other links share.
  func sourceDestination(_ difference: LinkDifference) -> [Fix] {
    guard let wanted = difference.source, let own = difference.translation,
      wanted.span.contains(wanted.destinationSpan), own.span.contains(own.destinationSpan)
    else { return [] }
    let text = source.source.text(of: wanted.destinationSpan)
    return [
      Fix(
        "lead to `\(FrontMatterText.clipped(text, to: 60))`", .unsafe,
        [TextEdit(own.destinationSpan, text)])
    ]
  }

  /// Puts the translation's locale in the place of another one in an address, written like that one.
  func ownLocale(_ difference: LinkDifference, in part: PageAddress.LocalePart) -> [Fix] {
    guard let own = difference.translation, own.span.contains(own.destinationSpan),
      let locale = translation.notice.locale
    else { return [] }
    let separator = part.text.first { $0 == "-" || $0 == "_" }
    var text = separator == nil ? locale.language : locale.description
    if separator == "_" { text = String(text.map { $0 == "-" ? "_" : $0 }) }
    if part.text == part.text.lowercased() { text = text.lowercased() }
    if part.text == part.text.uppercased() { text = text.uppercased() }
    let written = Array(translation.source.slice(own.destinationSpan))
    let wanted = Array(part.text.utf8)
    guard written.count > wanted.count else { return [] }
    let starts = (0...(written.count - wanted.count)).filter { start in
      let end = start + wanted.count
      return written[start..<end].elementsEqual(wanted)
        && (start == 0 || !Self.isWord(written[start - 1]))
        && (end == written.count || !Self.isWord(written[end]))
    }
    guard let start = starts.first, starts.count == 1 else { return [] }
    let place = own.destinationSpan.start + start
    return [
      Fix(
        "name `\(text)`", .unsafe, [TextEdit(SourceSpan(place, place + wanted.count), text)])
    ]
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || (0x30...0x39).contains(byte)
  }
}
