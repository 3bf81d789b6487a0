/// Words that tell a language: articles, prepositions, pronouns.
package enum FunctionWords {
  /// A set of languages, one bit each.
  typealias Languages = UInt64

  private struct Tables: Sendable {
    var languages: [String] = []
    var words = HashTable()
  }

  private static let tables: Tables = {
    var tables = Tables()
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " ")).map { Substring($0) }
      guard let code = fields.first.map(String.init) else { continue }
      let index: Int
      if let known = tables.languages.firstIndex(of: code) {
        index = known
      } else {
        index = tables.languages.count
        tables.languages.append(code)
      }
      for word in fields.dropFirst() {
        tables.words.add(1 << UInt64(index), to: WordHash.hash(word))
      }
    }
    return tables
  }()

  /// The languages that have a word, by its hash.
  static func languages(of word: UInt64) -> Languages { tables.words[word] }

  /// The bit of a language; `nil` where its words are not known.
  static func bit(of language: String) -> Int? {
    let alias = ["nn": "nb", "no": "nb", "bs": "hr", "sh": "hr", "tl": "fil", "mo": "ro"]
    return tables.languages.firstIndex(of: alias[language] ?? language)
  }

  /// The language of a bit.
  static func language(_ bit: Int) -> String { tables.languages[bit] }

  /// The number of languages.
  static var count: Int { tables.languages.count }
}
