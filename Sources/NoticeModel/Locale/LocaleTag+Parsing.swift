extension LocaleTag {
  /// Reads a tag.
  ///
  /// - Parameters:
  ///   - text: The tag in any case.
  ///   - allowsUnderscores: Whether `_` may stand for `-`, as in the path `locales/zh_CN/`.
  /// - Returns: `nil` where the text is not well-formed (RFC 5646, section 2.2.9).
  package init?(_ text: String, allowsUnderscores: Bool = false) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        bytes.append(byte)
      case UInt8(ascii: "_") where allowsUnderscores: bytes.append(UInt8(ascii: "-"))
      default: return nil
      }
    }
    let lowered = String(decoding: bytes, as: UTF8.self)
    if let canonical = Self.grandfathered[lowered] {
      self.init(grandfathered: canonical)
      return
    }
    let subtags = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map {
      Subtag(text: String(decoding: $0, as: UTF8.self))
    }
    guard subtags.allSatisfy({ (1...8).contains($0.count) }) else { return nil }
    self.init(subtags: subtags)
  }

  private init(grandfathered canonical: String) {
    self.init(
      description: canonical, language: canonical, extendedLanguages: [], script: nil, region: nil,
      variants: [], extensions: [], privateUse: nil, isGrandfathered: true)
  }

  private init?(subtags: [Subtag]) {
    var rest = subtags[...]
    guard let first = rest.first else { return nil }
    var extendedLanguages: [String] = []
    var script: String?
    var region: String?
    var variants: [String] = []
    var extensions: [String] = []
    if first.text != "x" {
      guard (2...8).contains(first.count), first.isAlphabetic else { return nil }
      rest.removeFirst()
      while first.count <= 3, extendedLanguages.count < 3, let next = rest.first, next.count == 3,
        next.isAlphabetic
      {
        extendedLanguages.append(next.text)
        rest.removeFirst()
      }
      if let next = rest.first, next.count == 4, next.isAlphabetic {
        script = next.titleCased
        rest.removeFirst()
      }
      if let next = rest.first, next.isRegion {
        region = next.text.uppercased()
        rest.removeFirst()
      }
      while let next = rest.first, next.isVariant {
        guard !variants.contains(next.text) else { return nil }
        variants.append(next.text)
        rest.removeFirst()
      }
      while let singleton = rest.first, singleton.count == 1, singleton.text != "x" {
        rest.removeFirst()
        guard !extensions.contains(where: { $0.hasPrefix(singleton.text + "-") }) else {
          return nil
        }
        var parts = [singleton.text]
        while let next = rest.first, next.count >= 2 {
          parts.append(next.text)
          rest.removeFirst()
        }
        guard parts.count > 1 else { return nil }
        extensions.append(parts.joined(separator: "-"))
      }
    }
    var privateUse: String?
    if rest.first?.text == "x" {
      guard rest.count > 1 else { return nil }
      privateUse = rest.map(\.text).joined(separator: "-")
      rest = []
    }
    guard rest.isEmpty else { return nil }
    var parts = first.text == "x" ? [] : [first.text]
    parts += extendedLanguages
    parts += [script, region].compactMap { $0 }
    parts += variants
    parts += extensions
    parts += [privateUse].compactMap { $0 }
    self.init(
      // Most are one word, and what joins any sequence is looked up at run time.
      description: parts.count == 1 ? parts[0] : parts.joined(separator: "-"), language: first.text,
      extendedLanguages: extendedLanguages, script: script, region: region, variants: variants,
      extensions: extensions, privateUse: privateUse, isGrandfathered: false)
  }

  /// One part of a tag in lower case, ASCII letters and digits only.
  private struct Subtag {
    var text: String

    var count: Int { text.utf8.count }
    var isAlphabetic: Bool { text.utf8.allSatisfy { $0 >= UInt8(ascii: "a") } }
    var isNumeric: Bool { text.utf8.allSatisfy { $0 <= UInt8(ascii: "9") } }
    var isRegion: Bool { count == 2 && isAlphabetic || count == 3 && isNumeric }
    var isVariant: Bool {
      count >= 5 || count == 4 && (text.utf8.first ?? 0) <= UInt8(ascii: "9")
    }
    var titleCased: String { text.prefix(1).uppercased() + String(text.dropFirst()) }
  }

  /// The grandfathered tags, irregular and regular, in lower case, with their canonical case (RFC
  /// 5646, section 2.1).
  private static let grandfathered: [String: String] = {
    let tags = [
      "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux",
      "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-BE-FR", "sgn-BE-NL",
      "sgn-CH-DE", "art-lojban", "cel-gaulish", "no-bok", "no-nyn", "zh-guoyu", "zh-hakka",
      "zh-min", "zh-min-nan", "zh-xiang",
    ]
    return Dictionary(uniqueKeysWithValues: tags.map { ($0.lowercased(), $0) })
  }()
}
