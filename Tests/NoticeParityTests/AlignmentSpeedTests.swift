import Foundation
import NoticeModel
import SourceText
import Testing

@testable import NoticeParity

/// Pairs of 20,000 blocks, whole and damaged, are aligned and compared within a second.
@Suite struct AlignmentSpeedTests {
  /// A pair that takes long if anything does.
  struct Shape: Sendable, CustomTestStringConvertible {
    var name: String
    /// The blocks of the translation, from those of a source.
    var damage: @Sendable ([String]) -> [String]
    var source: @Sendable () -> [String] = { AlignmentSpeedTests.prose(facts: true) }

    var testDescription: String { name }
  }

  private static let count = 20_000

  /// Sections of a heading and nine blocks, whose lengths differ.
  private static func prose(facts: Bool) -> [String] {
    var state = UInt64(42)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let words = ["we", "keep", "your", "name", "and", "address", "while", "you", "stay", "here"]
    return (0..<count).map { index in
      let text = (0..<(3 + next(40))).map { _ in words[next(words.count)] }.joined(separator: " ")
      if index % 10 == 0 { return "## " + text.prefix(30) }
      let fact = facts && next(4) == 0 ? " Art. \(100 + next(900))" : ""
      return (index % 10 > 6 ? "- " : "") + text + fact + "."
    }
  }

  private static func sections(_ blocks: [String]) -> [[String]] {
    stride(from: 0, to: blocks.count, by: 10).map { Array(blocks[$0..<$0 + 10]) }
  }

  private static let shapes: [Shape] = [
    Shape(name: "the same", damage: { $0 }),
    Shape(name: "nothing but words", damage: { $0 }, source: { prose(facts: false) }),
    Shape(name: "words, each fifth block missing") { blocks in
      blocks.enumerated().filter { $0.offset % 5 != 3 }.map(\.element)
    } source: {
      prose(facts: false)
    },
    Shape(name: "each tenth section moved to the end") { blocks in
      let sections = sections(blocks)
      func part(_ isMoved: Bool) -> [String] {
        sections.enumerated().filter { ($0.offset % 10 == 0) == isMoved }.flatMap(\.element)
      }
      return part(false) + part(true)
    },
    Shape(name: "all sections the other way round") { sections($0).reversed().flatMap { $0 } },
    Shape(name: "a paragraph behind each other block") { blocks in
      blocks.enumerated().flatMap { index, block in
        index % 2 == 0 ? [block] : [block, "nothing of this is in the source \(index)."]
      }
    },
    Shape(name: "the second half missing") { Array($0.prefix(count / 2)) },
    Shape(name: "neighbours swapped") { blocks in
      stride(from: 0, to: blocks.count, by: 2).flatMap { [blocks[$0 + 1], blocks[$0]] }
    },
    Shape(name: "all the same paragraph, a third missing") {
      Array($0.prefix(count * 2 / 3))
    } source: {
      [String](repeating: "we keep what you tell us.", count: count)
    },
    Shape(name: "a list with other numbers") { blocks in
      blocks.enumerated().map { "\($0.offset + 7). \($0.element)" }
    } source: {
      (0..<count).map { "1. we keep the name of person \($0 * 7)." }
    },
    Shape(name: "a table without its first row") {
      Array($0.prefix(2) + $0.dropFirst(3))
    } source: {
      ["| a | b |", "| - | - |"] + (0..<count / 2).map { "| name \($0) | address |" }
    },
  ]

  private static func notice(_ blocks: [String], _ path: String) -> Notice {
    let isTable = blocks.first?.hasPrefix("|") ?? false
    return Notice(
      source: SourceFile(
        path: path, text: blocks.joined(separator: isTable ? "\n" : "\n\n") + "\n"))
  }

  @Test(arguments: shapes) func twentyThousandBlocks(_ shape: Shape) {
    let blocks = shape.source()
    let source = Self.notice(blocks, "en/a.md")
    let translation = Self.notice(shape.damage(blocks), "de/a.md")
    let start = Self.processorTime
    let alignment = Alignment(source: source, translation: translation)
    let aligned = Self.processorTime
    _ = StructureComparison(source: source, translation: translation, alignment: alignment)
    let compared = Self.processorTime
    if ProcessInfo.processInfo.environment["POLICYC_TIMES"] != nil {
      print("\(shape.name): aligned \(aligned - start) s, compared \(compared - aligned) s")
    }
    // A debug build takes some twenty times as long, beside other tests longer still.
    let limit = _isDebugAssertConfiguration() ? 90.0 : 1.0
    #expect(aligned - start < limit)
    #expect(compared - aligned < limit)
  }

  /// The processor time of this thread in seconds.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
