/// How many letters of each script a text has.
struct LetterCounts: Sendable {
  private var counts = InlineArray<32, Int32>(repeating: 0)

  /// The number of letters of a script.
  subscript(script: Script) -> Int {
    get { Int(counts[Int(script.rawValue)]) }
    set { counts[Int(script.rawValue)] = Int32(clamping: newValue) }
  }

  /// Adds the letters of another text.
  mutating func add(_ other: LetterCounts) {
    for script in Script.allCases { self[script] += other[script] }
  }

  /// The script that most letters are of, and how many; `nil` where there are no letters.
  var most: (script: Script, count: Int)? {
    var best: (script: Script, count: Int)?
    for script in Script.allCases where self[script] > best?.count ?? 0 {
      best = (script, self[script])
    }
    return best
  }

  /// How many letters are of some scripts.
  func sum(of scripts: Set<Script>) -> Int { scripts.reduce(0) { $0 + self[$1] } }
}
