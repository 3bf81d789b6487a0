import NoticeModel
import SourceText

/// `typography/mixed-dashes`: several kinds of dash for one purpose.
enum MixedDashes: Rule {
  struct Case: Sendable {
    /// The dash that is rarer, its name, and how many there are.
    var dash: String
    var count: Int
    /// Whether it is no dash of the sort: a horizontal bar, or hyphens.
    var isForeign: Bool
    /// The dash that the notice mostly uses, and how many of it there are.
    var usual: String
    var others: Int
    /// A dash of that kind.
    var example: SourceSpan
    /// The places of the rarer one.
    var places: [SourceSpan]
  }

  static let metadata = RuleMetadata(
    id: "typography/mixed-dashes",
    summary: "several kinds of dash between parts of a sentence",
    severity: .note,
    why: """
      A dash of another kind, above all a horizontal bar (U+2015) or two hyphens, comes from another \
      program. A language uses one kind between the parts of a sentence.
      """,
    fix: .safe)

  private static let kinds: [(text: StaticString, name: String)] = [
    ("\u{2014}", "an em dash"), ("\u{2013}", "an en dash"), ("\u{2015}", "a horizontal bar"),
    ("--", "two hyphens"),
  ]

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let prose = subject.prose
    // CJK text draws its dashes with several characters.
    if let language = subject.notice.locale?.language, ["ja", "zh", "ko"].contains(language) {
      return []
    }
    guard prose.pairs.holds(0x20, 0xE2) || prose.pairs.holds(0x20, UInt8(ascii: "-")) else {
      return []
    }
    var places: [[SourceSpan]] = Array(repeating: [], count: kinds.count)
    for passage in prose.passages where passage.kind != .heading {
      guard
        prose.bytes.holds(0xE2, in: passage.range)
          || prose.bytes.holds(UInt8(ascii: "-"), in: passage.range)
      else { continue }
      for offset in passage.range {
        let byte = prose.bytes[offset]
        guard byte == 0xE2 || byte == UInt8(ascii: "-"), prose.byte(offset - 1) == 0x20 else {
          continue
        }
        for (index, kind) in kinds.enumerated() where isDash(kind.text, at: offset, prose) {
          let range = offset..<offset + kind.text.utf8CodeUnitCount
          if prose.isPlain(range, in: subject.source) {
            places[index].append(prose.span(of: range))
          }
        }
      }
    }
    guard let usual = places.indices.max(by: { places[$0].count < places[$1].count }),
      let example = places[usual].first
    else { return [] }
    return places.indices.compactMap { index in
      guard index != usual, let first = places[index].first else { return nil }
      return Occurrence(
        Case(
          dash: kinds[index].name, count: places[index].count, isForeign: index > 1,
          usual: kinds[usual].text.description, others: places[usual].count, example: example,
          places: places[index]),
        at: first)
    }.sorted { $0.span < $1.span }
  }

  /// Whether a dash with a blank on both sides stands at an offset.
  private static func isDash(_ text: StaticString, at offset: Int, _ prose: Prose) -> Bool {
    prose.hasPrefix(text, at: offset) && prose.byte(offset - 1) == 0x20
      && prose.byte(offset + text.utf8CodeUnitCount) == 0x20
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      "\(found.dash) stands where the notice has `\(found.usual)`",
      label: found.count == 1 ? found.dash : "\(found.dash), the first of \(found.count)",
      help: "use one kind of dash throughout",
      related: [
        subject.related(
          found.others == 1 ? "the usual one" : "the usual one, the first of \(found.others)",
          found.example)
      ],
      fixes: [
        Fix("write `\(found.usual)`", .safe, found.places.map { TextEdit($0, found.usual) })
      ],
      // Dashes of two lengths may be meant; these are never.
      severity: found.isForeign ? .warning : nil)
  }
}
