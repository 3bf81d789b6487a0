import Synchronization

/// What speaks for disclosures in one language: its patterns, read and ready to be looked for.
///
/// The evidence of a language is a text of lines. `gap 6` says how many words `...` stands for at the
/// most, `prefixes` what stands glued before words, `class NAME: PATTERN` names a part of patterns, and
/// a disclosure's id begins its patterns, each behind a sign:
///
///     + PATTERN           makes the disclosure
///     - PATTERN           says that there is nothing to disclose
///     ~WEAKNESS PATTERN   only touches it
///     =FACET PATTERN      makes a part of it
///
/// `? QUESTION` begins the patterns that answer a ``ProfileQuestion`` with yes (`+`) or no (`-`).
///
/// With `#` behind the sign, a pattern is looked for in headings, and counts where text stands below.
/// A pattern is made of words, which stand one behind the other:
///
///     word    stem*    @Capital    (one | other)    [optional]    <class>    {fact}    ...    ..3
///
/// where `..3` stands for at most three words, and facts are those of ``TokenFlags``. `^` before a part
/// ties it to a sentence's start, `$` behind it to the end. `& PATTERN` behind a pattern asks for
/// something else, `! PATTERN` forbids it: in the same sentence, or as ``PatternScope`` says:
/// `&block PATTERN`, `!section PATTERN`.
struct EvidenceLanguage: Sendable {
  /// The language's subtag.
  let language: String
  private(set) var patterns: [EvidencePattern] = []
  private(set) var vocabulary: EvidenceVocabulary
  /// The patterns that may begin with a word, by class.
  private(set) var patternsOfClass: [[Int32]] = []
  /// The patterns that may begin with a fact.
  private(set) var patternsOfFact: [(flags: TokenFlags, pattern: Int32)] = []
  /// The disclosures that have patterns.
  private(set) var disclosures: Set<Disclosure> = []
  /// How many conditions there are.
  private(set) var conditionCount = 0

  /// Reads the evidence of a language.
  ///
  /// - Throws: What is wrong, with the line.
  init(_ language: String, _ evidence: [StaticString]) throws(EvidenceProblem) {
    self.language = language
    vocabulary = EvidenceVocabulary(prefixes: [])
    var reader = EvidenceReader()
    for part in evidence {
      let text = part.withUTF8Buffer { Array($0) }
      for line in text.split(separator: UInt8(ascii: "\n")) { try reader.read(line) }
    }
    patterns = reader.patterns
    vocabulary = reader.vocabulary
    vocabulary.freeze()
    conditionCount = reader.conditionCount
    disclosures = Set(
      patterns.compactMap { if case .disclosure(let id) = $0.target { id } else { nil } })
    index()
  }

  /// Sorts patterns by what they may begin with.
  private mutating func index() {
    patternsOfClass = Array(repeating: [], count: vocabulary.classCount)
    for (number, pattern) in patterns.enumerated() {
      var bits = pattern.automaton.first
      while let place = bits.popFirst() {
        switch pattern.automaton.places[place] {
        case .words(let name), .capitals(let name): patternsOfClass[name].append(Int32(number))
        case .fact(let flags): patternsOfFact.append((flags, Int32(number)))
        case .any: break
        }
      }
    }
  }

  private static let cache = Mutex<[String: EvidenceLanguage]>([:])

  /// The evidence of a notice's language; `nil` where none is known.
  static func of(_ tag: LocaleTag?) -> EvidenceLanguage? {
    let language = tag?.language ?? "en"
    guard let evidence = EvidenceTable.evidence(of: language) else { return nil }
    return cache.withLock { cache in
      if let known = cache[language] { return known }
      // A test reads the evidence of all languages; what is wrong in it is found there.
      guard let read = try? EvidenceLanguage(language, evidence) else { return nil }
      cache[language] = read
      return read
    }
  }
}
