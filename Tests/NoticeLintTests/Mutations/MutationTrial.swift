import SourceText

@testable import NoticeLint

/// One damage done to one translation, and what the linter says about it.
struct MutationTrial: Sendable {
  let damage: Damage
  let locale: String
  let seed: UInt64
  /// The rules that found it, in the order of their findings.
  let hits: [String]
  /// The rules with findings elsewhere.
  let strays: [String]
  /// What was put where, for who looks into a trial.
  let edits: [String]
  /// The findings, for who looks into a trial.
  let findings: [Diagnostic]

  /// Does the damage; `nil` where the notice has nothing that can take it.
  ///
  /// - Parameter known: The findings that the notice has anyway.
  init?(_ damage: Damage, to pair: MutationPair, seed: UInt64, known: [Diagnostic]) {
    var dice = Dice(seed: Self.seed(damage, pair, seed))
    // What is picked may be such that it cannot take this damage.
    var done: (edits: [TextEdit], bytes: [UInt8])?
    for _ in 0..<8 where done == nil { done = Self.damage(damage, pair, &dice) }
    guard let (edits, bytes) = done else { return nil }
    self.damage = damage
    self.edits = edits.map { edit in
      let line = pair.notice.source.lineIndex.line(at: edit.span.start)
      return "\(pair.name):\(line): `\(pair.text(edit.span))` -> `\(edit.text)`"
    }
    locale = pair.locale
    self.seed = seed
    let damaged = pair.damaged(bytes)
    var rest = known
    let found = damaged.findings.filter { finding in
      guard finding.severity != .note else { return false }
      let same = rest.firstIndex { $0.rule == finding.rule && $0.message == finding.message }
      guard let same else { return true }
      rest.remove(at: same)
      return false
    }
    let places = MutationPlaces(edits, pair, damaged)
    hits = found.filter(places.touch).map(\.rule)
    strays = found.filter { !places.touch($0) }.map(\.rule)
    findings = found
  }

  private static func damage(
    _ damage: Damage, _ pair: MutationPair, _ dice: inout Dice
  ) -> ([TextEdit], [UInt8])? {
    guard let edits = damage.edits(to: pair, &dice), !edits.isEmpty,
      let bytes = try? edits.applied(to: pair.notice.source.bytes),
      bytes != pair.notice.source.bytes
    else { return nil }
    return (edits, bytes)
  }

  /// Another seed for each damage and each notice, the same in every run.
  private static func seed(_ damage: Damage, _ pair: MutationPair, _ seed: UInt64) -> UInt64 {
    (damage.rawValue + pair.locale + pair.name).utf8.reduce(seed) { $0 &* 1_000_003 &+ UInt64($1) }
  }
}
