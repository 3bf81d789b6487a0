/// The patterns of a language and what they are made of, as they were read.
struct EvidenceParts {
  var patterns: [EvidencePattern] = []
  /// What patterns ask for besides their first part.
  var conditions: [EvidencePattern.Condition] = []
  /// How many different conditions there are.
  var conditionCount = 0
  /// What all automata share.
  var automata = AutomatonTable()
  /// The words as they were written; none where they were read from compiled evidence.
  var tree = VocabularyTree(classCount: 0)
  /// The words, ready to be found.
  var vocabulary: EvidenceVocabulary
  /// The patterns as they are written, in UTF-8.
  var lines: [ArraySlice<UInt8>] = []

  /// Parts without patterns.
  init(_ vocabulary: EvidenceVocabulary) { self.vocabulary = vocabulary }

  /// The parts without the patterns for what is not looked for.
  func limited(to search: DisclosureSearch) -> EvidenceParts {
    var parts = self
    parts.patterns.removeAll { !search.contains($0.target) }
    return parts
  }
}
