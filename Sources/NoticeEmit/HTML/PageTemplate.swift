import SourceText

/// A page of one's own with named slots, `{{name}}`, that is put around each notice.
package struct PageTemplate: Sendable {
  /// What a slot stands for.
  package enum Slot: String, CaseIterable, Sendable {
    /// The notice: its heading and its text. Every template has it.
    case content
    /// The table of contents; empty for a short notice.
    case contents
    /// The links to the other languages; empty where there are none.
    case languages
    /// The `link` elements for the page's address and the other languages'.
    case links
    /// The style sheet of the built-in page, for a `style` element.
    case style
    /// The notice's title, as text.
    case title
    /// The title with the site's name behind it, as text.
    case pageTitle = "page-title"
    /// The notice's description, as text.
    case description
    /// The notice's language tag.
    case locale
    /// `ltr` or `rtl`.
    case direction
    /// The page's address, where `--base-url` is given.
    case address
    /// What `--site-name` gives, as text.
    case siteName = "site-name"
    /// The notice's version, as text.
    case version
    /// The day of the last change, such as 2026-05-04.
    case updated
    /// The day from which the notice holds.
    case effective
  }

  /// Why a file is no template.
  package enum Problem: Error, Equatable {
    /// A slot that there is not, with its place.
    case unknownSlot(String, SourceSpan)
    /// `{{` without its end, with its place.
    case unclosedSlot(SourceSpan)
    /// It never shows the notice.
    case noContent
  }

  private enum Piece: Sendable {
    case literal([UInt8])
    case slot(Slot)
  }

  private var pieces: [Piece] = []

  /// Reads a template.
  package init(_ bytes: [UInt8]) throws(Problem) {
    var literal = 0
    var offset = 0
    let opening = UInt8(ascii: "{")
    while offset + 1 < bytes.count {
      guard bytes[offset] == opening, bytes[offset + 1] == opening else {
        offset += 1
        continue
      }
      var end = offset + 2
      while end < bytes.count, bytes[end] != UInt8(ascii: "}"), bytes[end] != 0x0A { end += 1 }
      guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "}"),
        bytes[end + 1] == UInt8(ascii: "}")
      else { throw .unclosedSlot(SourceSpan(offset, offset + 2)) }
      let name = String(decoding: bytes[(offset + 2)..<end].filter { $0 > 0x20 }, as: UTF8.self)
      guard let slot = Slot(rawValue: name) else {
        throw .unknownSlot(name, SourceSpan(offset, end + 2))
      }
      pieces.append(.literal(Array(bytes[literal..<offset])))
      pieces.append(.slot(slot))
      offset = end + 2
      literal = offset
    }
    pieces.append(.literal(Array(bytes[literal...])))
    guard uses(.content) else { throw .noContent }
  }

  /// Whether it has a slot.
  package func uses(_ slot: Slot) -> Bool {
    pieces.contains {
      if case .slot(slot) = $0 { true } else { false }
    }
  }

  /// The page of a notice.
  func page(of source: EmissionSource) throws(LibXML2Error) -> [UInt8] {
    var page: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .literal(let bytes): page.append(contentsOf: bytes)
      case .slot(let slot): page.append(contentsOf: try Self.content(of: slot, source))
      }
    }
    return page
  }

  private static func content(
    of slot: Slot, _ source: EmissionSource
  ) throws(LibXML2Error) -> [UInt8] {
    let metadata = source.notice.metadata
    switch slot {
    case .content: return try HTMLEmitter.fragment(of: source)
    case .contents: return try HTMLEmitter.part(of: source) { $0.writeContents() }
    case .languages: return try HTMLEmitter.part(of: source) { $0.writeLanguages() }
    case .links: return try HTMLEmitter.part(of: source) { $0.writeAddresses() }
    case .style: return Array(PageStyle.css.utf8)
    case .title: return escaped(source.title)
    case .pageTitle: return escaped(source.pageTitle)
    case .description: return escaped(source.description ?? "")
    case .locale: return escaped(source.notice.locale?.description ?? "und")
    case .direction: return Array((source.isRightToLeft ? "rtl" : "ltr").utf8)
    case .address: return escaped(source.canonicalAddress ?? "")
    case .siteName: return escaped(source.options.siteName ?? "")
    case .version: return escaped(metadata.version?.value ?? "")
    case .updated: return escaped(metadata.updatedDate?.description ?? "")
    case .effective: return escaped(metadata.effectiveDate?.description ?? "")
    }
  }

  /// Text for an element or a quoted attribute.
  private static func escaped(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for byte in XMLCharacters.sanitized(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      case UInt8(ascii: "'"): result += "&#39;".utf8
      default: result.append(byte)
      }
    }
    return result
  }
}
