/// How many letters of each script a text has.
///
/// There is one for each block, and nearly all have letters of one script alone.
struct LetterCounts: Sendable {
  /// A script that has letters, and how many.
  private var first = Script.latin
  private var firstCount: Int32 = 0
  /// The letters of all other scripts, by the script's number; empty where there are none.
  private var others: [Int32] = []

  /// The number of letters of a script.
  subscript(script: Script) -> Int {
    get {
      if script == first { return Int(firstCount) }
      return others.isEmpty ? 0 : Int(others[Int(script.rawValue)])
    }
    set {
      if firstCount == 0, others.isEmpty { first = script }
      if script == first {
        firstCount = Int32(clamping: newValue)
      } else if !others.isEmpty || newValue != 0 {
        if others.isEmpty { others = Array(repeating: 0, count: Script.allCases.count) }
        others[Int(script.rawValue)] = Int32(clamping: newValue)
      }
    }
  }

  /// Adds the letters of another text.
  mutating func add(_ other: LetterCounts) {
    if other.firstCount != 0 { self[other.first] += Int(other.firstCount) }
    guard !other.others.isEmpty else { return }
    for script in Script.allCases where script != other.first && other[script] != 0 {
      self[script] += other[script]
    }
  }

  /// The script that most letters are of, and how many; `nil` where there are no letters.
  var most: (script: Script, count: Int)? {
    if others.isEmpty { return firstCount > 0 ? (first, Int(firstCount)) : nil }
    var best: (script: Script, count: Int)?
    for script in Script.allCases where self[script] > best?.count ?? 0 {
      best = (script, self[script])
    }
    return best
  }

  /// How many letters are of some scripts.
  func sum(of scripts: Set<Script>) -> Int { scripts.reduce(0) { $0 + self[$1] } }
}
