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
  /// What patterns ask for besides their first part.
  private(set) var conditions: [EvidencePattern.Condition] = []
  /// The patterns as they are written, in UTF-8.
  private(set) var lines: [ArraySlice<UInt8>] = []
  /// What all automata share.
  private(set) var automata = AutomatonTable()
  private(set) var vocabulary: EvidenceVocabulary
  /// The patterns that may begin with a word, class by class.
  private(set) var patternsOfClasses: [Int32] = []
  private var classStarts: [Int32] = []
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
    conditions = reader.conditions
    lines = reader.lines
    automata = reader.automata
    vocabulary = reader.vocabulary
    vocabulary.freeze()
    conditionCount = reader.conditionCount
    disclosures = Set(
      patterns.compactMap { if case .disclosure(let id) = $0.target { id } else { nil } })
    index()
  }

  /// Sorts patterns by what they may begin with.
  private mutating func index() {
    var beginnings: [(name: Int32, pattern: Int32)] = []
    for (number, pattern) in patterns.enumerated() {
      var bits = pattern.automaton.first
      while let place = bits.popFirst() {
        switch automata.places[Int(pattern.automaton.firstPlace) + place] {
        case .words(let name), .capitals(let name): beginnings.append((name, Int32(number)))
        case .fact(let flags): patternsOfFact.append((flags, Int32(number)))
        case .any: break
        }
      }
    }
    beginnings.sort { ($0.name, $0.pattern) < ($1.name, $1.pattern) }
    patternsOfClasses = beginnings.map(\.pattern)
    classStarts = Array(repeating: 0, count: vocabulary.classCount + 1)
    for beginning in beginnings { classStarts[Int(beginning.name) + 1] += 1 }
    for name in 0..<vocabulary.classCount { classStarts[name + 1] += classStarts[name] }
  }

  /// Where the patterns that may begin with a class stand in ``patternsOfClasses``.
  @inline(__always)
  func patterns(ofClass name: Int32) -> Range<Int> {
    Int(classStarts[Int(name)])..<Int(classStarts[Int(name) + 1])
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
