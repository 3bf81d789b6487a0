extension TextScanner {
  /// What a language's texts are searched for; made once for all blocks of a notice.
  final class Customs: Sendable {
    /// What a byte can be in a text.
    struct Role: OptionSet, Sendable {
      let rawValue: UInt8

      /// The first byte of a digit in some script.
      static let digit = Role(rawValue: 1)
      /// `@`, `+` and `(`
      static let contact = Role(rawValue: 2)
      /// The first byte of a quotation mark.
      static let quote = Role(rawValue: 4)
      /// The first byte of a number in words.
      static let word = Role(rawValue: 8)
    }

    /// The notice's language.
    let locale: LocaleData
    /// English, which stands in notices of all languages.
    let english: LocaleData
    /// The order of numeric dates.
    let dateOrder: LocaleData.DateOrder
    /// Whether words are set without blanks between.
    let isGlued: Bool
    /// Whether numbers are written in Han signs.
    let hasHanNumbers: Bool
    /// What each byte can be.
    let roles: [Role]
    /// How numbers in words begin, in the language and in English.
    let numberWords: PrefixFilter

    /// The customs of a tag's language.
    init(_ tag: LocaleTag?) {
      locale = LocaleData.data(for: tag)
      english = LocaleData.data(for: nil)
      let isBritish = locale.language == "en" && !["US", "PH", nil].contains(tag?.region)
      dateOrder = isBritish ? .dayMonthYear : locale.dateOrder
      isGlued = ["ja", "zh", "ko", "th"].contains(locale.language)
      hasHanNumbers = ["zh", "ja"].contains(locale.language)
      numberWords = locale.numberBeginnings.union(english.numberBeginnings)
      var roles = [Role](repeating: [], count: 256)
      for byte in [0xD9, 0xDB, 0xE0, 0xE1, 0xEF] + Array(0x30...0x39) {
        roles[byte].insert(.digit)
      }
      for sign in "@+(".utf8 { roles[Int(sign)].insert(.contact) }
      for byte in [0x22, 0xC2, 0xE2, 0xE3, 0xEF] { roles[byte].insert(.quote) }
      for byte in numberWords.firstBytes + [UInt8(ascii: "P")]
        + (hasHanNumbers ? [0xE4, 0xE5] : [])
      { roles[Int(byte)].insert(.word) }
      self.roles = roles
    }
  }
}
