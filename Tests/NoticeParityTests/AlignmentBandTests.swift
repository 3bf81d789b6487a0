import NoticeModel
import SourceText
import Testing

@testable import NoticeParity

@Suite struct AlignmentBandTests {
  /// A narrow band is taken only where no other way can score as much, so that it changes nothing.
  @Test(arguments: 1...40)
  func narrowBandsGiveWhatTheWholeOneGives(seed: UInt64) {
    var random = Random(state: seed)
    let blocks = (0..<90).map { Self.block($0, &random) }
    var others: [String] = []
    for (index, block) in blocks.enumerated() {
      switch random.next(below: 24) {
      case 0: continue
      case 1: others += [block, Self.block(index + 1000, &random)]
      case 2: others.insert(block, at: max(0, others.count - random.next(below: 30)))
      case 3: others.append(Self.block(index, &random))
      default: others.append(block.replacing("word", with: "Wort"))
      }
    }
    // Some pairs lack a whole part.
    if seed % 4 == 0 { others.removeSubrange(20..<45) }
    let score = AlignmentScore(Self.units(blocks), Self.units(others))
    #expect(SequenceAligner(score).partners == SequenceAligner(score, reaches: []).partners)
  }

  private struct Random {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  /// A paragraph, a heading, an item or a line with names and figures.
  private static func block(_ number: Int, _ random: inout Random) -> String {
    let words = (0...random.next(below: 30)).map { _ in "word\(random.next(below: 50))" }
    let text = words.joined(separator: " ")
    switch random.next(below: 9) {
    case 0: return "## Part \(number) \(text.prefix(30))"
    case 1: return "- \(text)"
    case 2: return "See [Firm\(random.next(below: 40))](https://example.org/\(number)) \(text)"
    case 3: return "***"
    case 4: return "Within \(random.next(below: 400)) days, \(text)."
    default: return text
    }
  }

  private static func units(_ blocks: [String]) -> NoticeUnits {
    let text = blocks.joined(separator: "\n\n")
    return NoticeUnits.units(of: Notice(source: SourceFile(path: "a.md", text: text)))
  }
}
