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
  let patterns: [EvidencePattern]
  /// What patterns ask for besides their first part.
  let conditions: [EvidencePattern.Condition]
  /// The patterns as they are written, in UTF-8; none where they were read from compiled evidence.
  let lines: [ArraySlice<UInt8>]
  /// What all automata share.
  let automata: AutomatonTable
  let vocabulary: EvidenceVocabulary
  /// The patterns that may begin with a word, class by class.
  private(set) var patternsOfClasses: [Int32] = []
  private var classStarts: [Int32] = []
  /// The patterns that may begin with a fact.
  private(set) var patternsOfFact: [(flags: TokenFlags, pattern: Int32)] = []
  /// For each class whether a pattern cannot do without it, or one of some.
  private(set) var isNeeded: [Bool] = []
  /// What patterns are about.
  let targets: [EvidencePattern.Target]
  /// For each pattern the place of its target there.
  let targetOfPattern: [Int32]
  /// How many conditions there are.
  let conditionCount: Int

  /// Reads the evidence of a language.
  ///
  /// - Throws: What is wrong, with the line.
  init(_ language: String, _ evidence: [StaticString]) throws(EvidenceProblem) {
    self.init(language, try EvidenceReader.parts(of: evidence))
  }

  /// Makes evidence ready to be looked for.
  init(_ language: String, _ parts: EvidenceParts) {
    self.language = language
    patterns = parts.patterns
    conditions = parts.conditions
    lines = parts.lines
    automata = parts.automata
    vocabulary = parts.vocabulary
    conditionCount = parts.conditionCount
    var targets: [EvidencePattern.Target] = []
    var places: [Int32] = []
    places.reserveCapacity(parts.patterns.count)
    for pattern in parts.patterns {
      // Patterns about the same thing stand in a row, or in a few.
      if targets.last == pattern.target, let last = places.last {
        places.append(last)
      } else if let known = targets.firstIndex(of: pattern.target) {
        places.append(Int32(known))
      } else {
        places.append(Int32(targets.count))
        targets.append(pattern.target)
      }
    }
    self.targets = targets
    targetOfPattern = places
    index()
  }

  /// The disclosures that have patterns.
  var disclosures: Set<Disclosure> {
    Set(
      targets.compactMap {
        if case .disclosure(let disclosure) = $0 { disclosure } else { nil }
      })
  }

  /// Sorts patterns by what they may begin with.
  private mutating func index() {
    classStarts = Array(repeating: 0, count: vocabulary.classCount + 1)
    forEachBeginning { name, _ in classStarts[Int(name) + 1] += 1 }
    for name in 0..<vocabulary.classCount { classStarts[name + 1] += classStarts[name] }
    var next = classStarts
    var sorted = Array(repeating: Int32(0), count: Int(classStarts[vocabulary.classCount]))
    forEachBeginning { name, pattern in
      sorted[Int(next[Int(name)])] = pattern
      next[Int(name)] += 1
    }
    patternsOfClasses = sorted
    isNeeded = Array(repeating: false, count: vocabulary.classCount)
    for need in automata.needs where need.name >= 0 { isNeeded[Int(need.name)] = true }
    for name in automata.otherNames { isNeeded[Int(name)] = true }
    for number in patterns.indices {
      let automaton = automata.automata[Int(patterns[number].automaton)]
      automata.first(of: automaton).forEach { place in
        if case .fact(let flags) = automata.places[Int(automaton.firstPlace) + place] {
          patternsOfFact.append((flags, Int32(number)))
        }
      }
    }
  }

  /// Visits each class that a pattern may begin with.
  @inline(__always)
  private func forEachBeginning(_ visit: (_ name: Int32, _ pattern: Int32) -> Void) {
    for number in patterns.indices {
      let automaton = automata.automata[Int(patterns[number].automaton)]
      automata.first(of: automaton).forEach { place in
        switch automata.places[Int(automaton.firstPlace) + place] {
        case .words(let name), .capitals(let name): visit(name, Int32(number))
        case .fact, .any: break
        }
      }
    }
  }

  /// Where the patterns that may begin with a class stand in ``patternsOfClasses``.
  @inline(__always)
  func patterns(ofClass name: Int32) -> Range<Int> {
    Int(classStarts[Int(name)])..<Int(classStarts[Int(name) + 1])
  }

  /// What was read for a search in a language.
  private struct Key: Hashable {
    var language: String
    var search: DisclosureSearch
  }

  private static let cache = Mutex<[Key: EvidenceLanguage]>([:])

  /// The evidence of a notice's language for what is looked for; `nil` where none is known.
  static func of(_ tag: LocaleTag?, _ search: DisclosureSearch) -> EvidenceLanguage? {
    let language = tag?.language ?? "en"
    guard let evidence = EvidenceTable.evidence(of: language) else { return nil }
    let key = Key(language: language, search: search)
    return cache.withLock { cache in
      if let known = cache[key] { return known }
      // A test reads the evidence of all languages; what is wrong in it is found there.
      guard
        let parts = CompiledEvidence.parts(
          of: language, search, writtenAs: CompiledEvidence.isCompared ? evidence : nil)
          ?? (try? EvidenceReader.parts(of: evidence))?.limited(to: search)
      else { return nil }
      let read = EvidenceLanguage(language, parts)
      cache[key] = read
      return read
    }
  }
}
