import NoticeModel
import Synchronization

/// The words of one language that rules look for in a notice: a checked-in table.
///
/// A language that is not in it has none, and rules that need words are silent there.
struct Phrasebook: Sendable {
  /// What words are about.
  enum Topic: Int, CaseIterable, Sendable {
    /// Says when a notice was changed: "last updated".
    case updated
    /// Says from when it holds: "effective".
    case effective
    /// "date"
    case date
    /// A place on the page: "top".
    case place
    /// Points at this notice: "this".
    case this
    /// Points at the organisation's documents: "our".
    case our
    /// "privacy", "data protection"
    case privacy
    /// What a notice calls itself, tagged with the noun.
    case itself
    /// What other documents of an organisation are called.
    case document
    /// Texts that are no privacy notice: "terms".
    case terms
    /// Asks readers to get in touch: "contact us".
    case ask
    /// Speaks of getting in touch: "contact".
    case reach
    /// "phone"
    case phone
    /// "data protection officer"
    case officer
    /// Introduces an example: "e.g.".
    case example
    /// What stands in brackets where the author was to write something: "company name".
    case blank
    /// Stands for a party rather than naming it: "we".
    case pronoun
    /// Names of one thing, tagged with the thing: "site", "website".
    case synonym
  }

  /// The language.
  let language: String
  /// Whether words are set without blanks between.
  let isGlued: Bool
  /// Whether articles and short prepositions are written as one word with what follows.
  let isArabic: Bool
  /// Whether names and nouns with a fixed meaning are told from others by a capital.
  let marksNamesByCapitals: Bool

  /// By the topic's number.
  private(set) var tables = Topic.allCases.map { _ in WordTable<String>() }

  /// The words of a topic; the meaning is the tag, empty where there is none.
  subscript(topic: Topic) -> WordTable<String> { tables[topic.rawValue] }

  /// The words of a notice's language; `nil` where it is not in the table. A notice without language
  /// is taken for an English one.
  static func words(for tag: LocaleTag?) -> Phrasebook? {
    let language = tag?.language ?? "en"
    switch language {
    case "cmn", "yue": return words(ofLanguage: "zh")
    default: return words(ofLanguage: language)
    }
  }

  /// The topics by their names in the tables.
  private static let topics: [String: Topic] = [
    "updated": .updated, "effective": .effective, "date": .date, "place": .place, "this": .this,
    "our": .our, "privacy": .privacy, "self": .itself, "document": .document, "terms": .terms,
    "ask": .ask, "reach": .reach, "phone": .phone, "officer": .officer, "example": .example,
    "blank": .blank, "pronoun": .pronoun, "synonym": .synonym,
  ]

  private static let cache = Mutex<[String: Phrasebook?]>([:])

  private static func words(ofLanguage language: String) -> Phrasebook? {
    cache.withLock { cache in
      if let known = cache[language] { return known }
      let words = Phrasebook(language)
      cache[language] = .some(words)
      return words
    }
  }

  private init?(_ language: String) {
    self.language = language
    isGlued = ["ja", "zh", "ko"].contains(language)
    isArabic = language == "ar"
    // In German every noun has a capital; the other scripts have none.
    marksNamesByCapitals = !["de", "ja", "zh", "ko", "ar", "hi"].contains(language)
    var isFound = false
    for data in [Self.dateWords, Self.documentWords, Self.contactWords, Self.termWords] {
      guard let lines = LanguageSection.lines(of: language, in: data) else { continue }
      isFound = true
      for line in lines { read(line) }
    }
    guard isFound else { return nil }
  }

  /// Reads `topic word word` or `topic=tag word word`.
  private mutating func read(_ words: [ArraySlice<UInt8>]) {
    guard let key = words.first else { return }
    let sign = key.firstIndex(of: UInt8(ascii: "=")) ?? key.endIndex
    guard let topic = Self.topics[String(decoding: key[..<sign], as: UTF8.self)] else { return }
    let tag = String(decoding: key[sign...].dropFirst(), as: UTF8.self)
    for word in words.dropFirst() { tables[topic.rawValue].add(word, tag) }
  }
}
