import NoticeModel

/// A script, as far as languages are told by it.
package enum Script: UInt8, Hashable, Sendable, CaseIterable {
  case latin
  case greek
  case cyrillic
  case armenian
  case hebrew
  case arabic
  case devanagari
  case bengali
  case gurmukhi
  case gujarati
  case odia
  case tamil
  case telugu
  case kannada
  case malayalam
  case sinhala
  case thai
  case lao
  case tibetan
  case burmese
  case georgian
  case hangul
  case ethiopic
  case khmer
  case kana
  case han
  case other

  /// The script of the letter at an offset.
  static func script(at offset: Int, in text: ByteText) -> Script {
    let first = text.byte(offset)
    let second = text.byte(offset + 1)
    switch first {
    case 0..<0xCD: return .latin
    case 0xCD...0xCF: return .greek
    case 0xD0...0xD3: return .cyrillic
    case 0xD4: return second < 0xB1 ? .cyrillic : .armenian
    case 0xD5: return .armenian
    case 0xD6: return second < 0x90 ? .armenian : .hebrew
    case 0xD7: return .hebrew
    case 0xD8...0xDB: return .arabic
    case 0xE0: return indic(second)
    case 0xE1: return southEastern(second, text.byte(offset + 2))
    case 0xE3: return second >= 0x81 && second <= 0x83 ? .kana : .han
    case 0xE4...0xE9: return .han
    case 0xEA: return second >= 0xB0 ? .hangul : .other
    case 0xEB...0xED: return .hangul
    case 0xEF: return second == 0xBD ? .kana : second >= 0xAC ? .arabic : .other
    case 0xF0: return second >= 0xA0 ? .han : .other
    default: return .other
    }
  }

  private static func indic(_ second: UInt8) -> Script {
    switch second {
    case 0xA4, 0xA5: .devanagari
    case 0xA6, 0xA7: .bengali
    case 0xA8, 0xA9: .gurmukhi
    case 0xAA, 0xAB: .gujarati
    case 0xAC, 0xAD: .odia
    case 0xAE, 0xAF: .tamil
    case 0xB0, 0xB1: .telugu
    case 0xB2, 0xB3: .kannada
    case 0xB4, 0xB5: .malayalam
    case 0xB6, 0xB7: .sinhala
    case 0xB8, 0xB9: .thai
    case 0xBA, 0xBB: .lao
    case 0xBC...0xBF: .tibetan
    default: .other
    }
  }

  private static func southEastern(_ second: UInt8, _ third: UInt8) -> Script {
    switch second {
    case 0x80, 0x81: .burmese
    case 0x82: third < 0xA0 ? .burmese : .georgian
    case 0x83: .georgian
    case 0x84...0x87: .hangul
    case 0x88...0x8E: .ethiopic
    case 0x9E, 0x9F: .khmer
    case 0xB8...0xBB: .latin
    case 0xBC...0xBF: .greek
    default: .other
    }
  }

  /// The scripts that a language may be written in.
  package static func scripts(of locale: LocaleTag) -> Set<Script> {
    switch locale.language {
    case "sr", "bs", "uz", "kk", "ky", "tg", "tt", "cnr", "sh": return [.cyrillic, .latin]
    case "az", "ku", "kmr", "tk": return [.latin, .arabic, .cyrillic]
    case "pa": return locale.script == "Arab" ? [.arabic] : [.gurmukhi, .arabic]
    case "ks", "sd": return [.arabic, .devanagari]
    case "kok", "sat", "mni": return [.devanagari, .latin, .bengali, .other]
    default: return codes[locale.likelyScript] ?? [.other]
    }
  }

  private static let codes: [String: Set<Script>] = [
    "Latn": [.latin], "Grek": [.greek], "Cyrl": [.cyrillic], "Armn": [.armenian],
    "Hebr": [.hebrew], "Arab": [.arabic], "Deva": [.devanagari], "Beng": [.bengali],
    "Guru": [.gurmukhi], "Gujr": [.gujarati], "Orya": [.odia], "Taml": [.tamil],
    "Telu": [.telugu], "Knda": [.kannada], "Mlym": [.malayalam], "Sinh": [.sinhala],
    "Thai": [.thai], "Laoo": [.lao], "Tibt": [.tibetan], "Mymr": [.burmese], "Geor": [.georgian],
    "Kore": [.hangul, .han], "Ethi": [.ethiopic], "Khmr": [.khmer], "Jpan": [.kana, .han],
    "Hans": [.han], "Hant": [.han],
  ]
}
