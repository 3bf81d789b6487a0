import MarkdownSyntax
import NoticeModel

/// Where links within a page lead: a heading may have another id than the one that its own words make,
/// because the ids are the same in all locales.
struct FragmentTable: Sendable {
  /// The ids on the page.
  private let identifiers: Set<String>
  /// Ids by the letters and digits of the headings that have them.
  private var headings: [String: String] = [:]

  /// Gathers the ids.
  ///
  /// - Parameters:
  ///   - anchors: The ids by node.
  ///   - others: The ids of raw HTML.
  init(_ notice: Notice, anchors: [Int: String], others: Set<String>) {
    identifiers = Set(anchors.values).union(others)
    for section in notice.sections {
      guard let heading = section.heading, let id = anchors[heading] else { continue }
      for text in [notice.tree.plainText(heading), section.title] {
        let key = Self.key(text)
        if !key.isEmpty, headings[key] == nil { headings[key] = id }
      }
    }
  }

  /// The id that a link's fragment means; `nil` where nothing on the page does.
  func identifier(for fragment: String) -> String? {
    let decoded = Self.decoded(fragment)
    if identifiers.contains(decoded) { return decoded }
    return headings[Self.key(decoded)]
  }

  private static func key(_ text: String) -> String {
    var key = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber:
        key += scalar.properties.lowercaseMapping
      default: break
      }
    }
    return key
  }

  /// A fragment without percent-encoding.
  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
