/// One pattern: what is looked for in a sentence, what must or must not stand near it, and what it
/// says about a disclosure where it is found.
struct EvidencePattern: Sendable {
  /// What must, or must not, be found besides the first part.
  struct Condition: Sendable {
    /// The number of its automaton.
    var automaton: Int32
    var scope: PatternScope
    var isForbidden: Bool
    var isAtStart: Bool
    var isAtEnd: Bool
    /// The number under which what was found in each sentence is remembered.
    var number: Int
  }

  /// What a pattern is about.
  enum Target: Hashable, Sendable {
    case disclosure(Disclosure)
    case question(ProfileQuestion)
  }

  /// What it is about.
  var target: Target
  /// What it says.
  var weight: DisclosureEvidence.Weight
  /// Whether it is looked for in headings only, and counts only where text stands below.
  var isForHeadings: Bool
  /// The number of the first part's automaton.
  var automaton: Int32
  /// Whether the first part must begin a sentence.
  var isAtStart: Bool
  /// Whether the first part must end a sentence.
  var isAtEnd: Bool
  /// The other parts, as places in ``EvidenceLanguage/conditions``.
  var conditions: Range<Int>
  /// Its place in ``EvidenceLanguage/lines``.
  var line: Int
}
