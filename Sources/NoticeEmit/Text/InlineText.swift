/// The text of a paragraph, heading or cell while it is gathered.
struct InlineText {
  /// UTF-8 without controls but line feeds (ends of lines) and ``LineBreaking/fixedBlank``.
  private(set) var bytes: [UInt8] = []
  private var openLinks: [(start: Int, target: LinkTarget?)] = []

  /// Appends text; its line ends are blanks.
  mutating func append(_ text: some Collection<UInt8>) {
    let start = bytes.count
    XMLCharacters.append(text, to: &bytes)
    for index in start..<bytes.count where bytes[index] == 0x0A { bytes[index] = 0x20 }
  }

  /// Appends a blank.
  mutating func appendBlank() {
    bytes.append(0x20)
  }

  /// Ends a line.
  mutating func appendLineBreak() {
    bytes.append(0x0A)
  }

  /// Begins a link; without a target it will have no number.
  mutating func openLink(_ target: LinkTarget?) {
    openLinks.append((bytes.count, target))
  }

  /// Ends the link that began last, with its number where the text does not say the address.
  mutating func closeLink(numberedBy references: inout LinkReferences) {
    guard let link = openLinks.popLast(), let target = link.target, !target.isFragment,
      !target.url.isEmpty, !LinkReferences.says(Array(bytes[link.start...]), target)
    else { return }
    let number = references.number(of: target.url)
    if bytes.count > link.start { bytes.append(LineBreaking.fixedBlank) }
    bytes.append(contentsOf: Array("[\(number)]".utf8))
  }

  /// The text without blanks and line ends around it.
  var trimmed: [UInt8] {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return [] }
    return Array(bytes[first...last])
  }
}
