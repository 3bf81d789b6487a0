extension TextScanner {
  /// An amount of money that a number is part of: `€ 20`, `20 €`, `USD 20`, `20 million euros`.
  func amount(_ number: DecimalNumber, _ range: Range<Int>) -> Finding<AmountMention>? {
    var value = number
    var end = range.upperBound
    if let power = powerOfTen(after: end) {
      value = number.multiplied(byPowerOfTen: power.meaning)
      end = power.end
    }
    if let prefix = currency(before: range.lowerBound) {
      return Finding(
        value: AmountMention(value, currency: prefix.code), range: prefix.start..<end)
    }
    guard let suffix = currency(after: end) else { return nil }
    return Finding(
      value: AmountMention(value, currency: suffix.code), range: range.lowerBound..<suffix.end)
  }

  /// A word behind a number that stands for a power of ten: `million`, 万, `mil millones`, the K of
  /// `10K`.
  func powerOfTen(after end: Int) -> WordTable<Int>.Match? {
    if text.byte(end) | 0x20 == UInt8(ascii: "k"), text.letterLength(at: end + 1) == 0,
      !text.isDigit(at: end + 1)
    {
      return WordTable.Match(meaning: 3, end: end + 1)
    }
    guard let first = powerWord(at: text.skippingBlanks(from: end)) else { return nil }
    guard first.meaning == 3, let next = powerWord(at: text.skippingBlanks(from: first.end)),
      next.meaning == 6
    else { return first }
    return WordTable.Match(meaning: 9, end: next.end)
  }

  private func powerWord(at start: Int) -> WordTable<Int>.Match? {
    let found =
      Self.powersOfTen.match(at: start, in: text, isGlued: isGlued)
      ?? locale.thousands.match(at: start, in: text, isGlued: isGlued)
    guard var match = found else { return nil }
    if text.byte(match.end) == UInt8(ascii: ".") { match.end += 1 }
    return match
  }

  private func currency(before start: Int) -> (code: String, start: Int)? {
    let end = text.skippingBlanks(before: start)
    guard start - end <= 3, end > 0, Self.signBytes.ends[Int(text.byte(end - 1))] else {
      return nil
    }
    for (sign, code) in Self.signs where text.hasPrefix(sign, at: end - sign.utf8.count) {
      let signStart = end - sign.utf8.count
      let isWord = text.letterLength(at: signStart) > 0
      if isWord, text.isLetter(before: signStart) { continue }
      return (self.code(code), signStart)
    }
    guard let code = isoCode(at: end - 3), !text.isLetter(before: end - 3) else { return nil }
    return (code, end - 3)
  }

  private func currency(after end: Int) -> (code: String, end: Int)? {
    let start = text.skippingBlanks(from: end)
    guard start < text.count, start - end <= 3, mayBeCurrency(at: start) else { return nil }
    for (sign, code) in Self.signs where text.hasPrefix(sign, at: start) {
      let signEnd = start + sign.utf8.count
      // `zł` must end there; 円 may not.
      let isLatin = text.byte(signEnd - 1) < 0xE0 && text.letterLength(at: start) > 0
      if isLatin, !isGlued, text.letterLength(at: signEnd) > 0 { continue }
      return (self.code(code), signEnd)
    }
    if let code = isoCode(at: start), text.letterLength(at: start + 3) == 0 {
      return (code, start + 3)
    }
    // "20 million de euros", "20 d'euros"
    let linked = start + text.prefixLength(at: start, of: ["de ", "d’", "d'", "di ", "of "])
    guard let word = Self.names.match(at: linked, in: text, isGlued: isGlued) else { return nil }
    return (code(word.meaning), word.end)
  }

  /// Whether a sign, a code or a name can begin at an offset. Nearly all numbers are settled by that.
  private func mayBeCurrency(at offset: Int) -> Bool {
    Self.signBytes.starts[Int(text.byte(offset))] || text.letterLength(at: offset) > 0
  }

  /// Resolves the signs that several currencies share by the notice's language.
  private func code(_ code: String) -> String {
    switch code {
    case "¥": locale.language == "zh" ? "CNY" : "JPY"
    case "kr": locale.language == "da" ? "DKK" : locale.language == "nb" ? "NOK" : "SEK"
    default: code
    }
  }

  private func isoCode(at offset: Int) -> String? {
    guard offset >= 0, offset + 3 <= text.count else { return nil }
    for index in offset..<offset + 3 where text.byte(index) &- 0x41 >= 26 { return nil }
    let code = String(decoding: text.bytes[offset..<offset + 3], as: UTF8.self)
    return Self.isoCodes.contains(code) ? code : nil
  }

  /// Signs, longer ones first.
  private static let signs: [(String, String)] = [
    ("US$", "USD"), ("CA$", "CAD"), ("HK$", "HKD"), ("NT$", "TWD"), ("AU$", "AUD"), ("NZ$", "NZD"),
    ("MX$", "MXN"), ("R$", "BRL"), ("A$", "AUD"), ("C$", "CAD"), ("S$", "SGD"), ("€", "EUR"),
    ("£", "GBP"), ("¥", "¥"), ("￥", "¥"), ("₹", "INR"), ("₽", "RUB"), ("₺", "TRY"), ("₩", "KRW"),
    ("₫", "VND"), ("₴", "UAH"), ("₪", "ILS"), ("฿", "THB"), ("₱", "PHP"), ("₦", "NGN"),
    ("zł", "PLN"),
    ("Kč", "CZK"), ("Ft", "HUF"), ("Fr.", "CHF"), ("SFr.", "CHF"), ("kr", "kr"), ("Rp", "IDR"),
    ("lei", "RON"), ("TL", "TRY"), ("Rs.", "INR"), ("руб.", "RUB"), ("грн", "UAH"), ("円", "JPY"),
    ("日元", "JPY"), ("人民币", "CNY"), ("欧元", "EUR"), ("歐元", "EUR"), ("美元", "USD"), ("英镑", "GBP"),
    ("元", "CNY"), ("원", "KRW"), ("유로", "EUR"), ("달러", "USD"), ("ユーロ", "EUR"), ("米ドル", "USD"),
    ("ドル", "USD"), ("$", "USD"),
  ]

  /// The bytes that signs begin and end with, and the capitals of codes among them.
  private static let signBytes: (starts: [Bool], ends: [Bool]) = {
    let capitals = (0..<256).map { (0x41...0x5A).contains($0) }
    return signs.reduce(into: (starts: capitals, ends: capitals)) { found, sign in
      for byte in sign.0.utf8.prefix(1) { found.starts[Int(byte)] = true }
      for byte in sign.0.utf8.suffix(1) { found.ends[Int(byte)] = true }
    }
  }()

  private static let isoCodes: Set<String> = [
    "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "INR", "RUB", "TRY", "KRW", "PLN", "CZK", "HUF",
    "SEK",
    "DKK", "NOK", "RON", "BGN", "UAH", "ILS", "THB", "VND", "IDR", "BRL", "MXN", "CAD", "AUD",
    "NZD",
    "SGD", "HKD", "TWD", "ZAR", "AED", "SAR", "EGP", "IRR", "ARS", "CLP", "COP", "PHP", "MYR",
    "ISK",
  ]

  private static let names: WordTable<String> = {
    var table = WordTable<String>()
    for (code, words) in [
      ("EUR", "euro* євро евро ευρώ यूरो يورو یورو ยูโร"),
      ("USD", "dollar* dólar* dolar* доллар* долар* डॉलर دولار دلار ดอลลาร์ δολάρια"),
      ("GBP", "pound pounds pfund"), ("INR", "rupee rupees रुपये रुपए"),
      ("CHF", "franken"), ("RUB", "рубл*"), ("PLN", "złot*"), ("UAH", "гривень гривні"),
      ("JPY", "yen"), ("TRY", "lira*"), ("BRL", "reais"), ("THB", "บาท"), ("VND", "đồng"),
      ("IDR", "rupiah"), ("CZK", "korun*"), ("HUF", "forint*"), ("kr", "kronor kroner"),
    ] {
      table.add(all: words, code)
    }
    return table
  }()

  /// Words for a thousand that mean something else in other languages, by language.
  static let thousands = [
    "es": "mil", "pt": "mil", "gl": "mil", "ca": "mil", "pl": "tys tysiąc tysiące tysięcy",
    "ru": "тыс тысяч*", "uk": "тис тисяч*", "bg": "хил хиляди", "sr": "hiljad* хиљад*",
    "cs": "tis tisíc*", "sk": "tis tisíc*", "tr": "bin", "hu": "ezer", "nl": "duizend",
    "sv": "tusen", "nb": "tusen", "da": "tusind", "id": "ribu", "ms": "ribu", "vi": "nghìn ngàn",
    "ro": "mii", "hi": "हज़ार हजार", "ar": "ألف آلاف", "fa": "هزار", "he": "אלף אלפים",
    "ko": "천", "th": "พัน", "fi": "tuhat tuhatta",
  ]

  private static let powersOfTen: WordTable<Int> = {
    var table = WordTable<Int>()
    for (power, words) in [
      (
        6,
        "million millions millionen mio mio. millón millones milhão milhões milione milioni miljoen"
      ),
      (
        6,
        "milion* miljon miljoner millioner milyon* миллион* мільйон* млн مليون میلیون ล้าน millió*"
      ),
      (6, "milioane εκατομμύρια juta triệu miljoona* millóns milions मिलियन מיליון"),
      (9, "billion milliard* miliard* milyar* миллиард* мільярд* млрд مليار میلیارد tỷ mrd"),
      (9, "miljard* mld अरब"),
      (5, "lakh लाख"), (7, "crore करोड़ करोड"), (4, "万 萬 만"), (8, "億 亿 억"), (3, "thousand tausend"),
    ] {
      table.add(all: words, power)
    }
    return table
  }()
}
