import Testing

@testable import NoticeParity

@Suite struct HolderPairsTests {
  private static func holders(
    _ pairs: [(Int, Int)], isEnough: (Int, Int) -> Bool = { _, _ in true }
  ) -> HolderPairs {
    HolderPairs(pairs.map { HolderPairs.Pair(node: $0.0, answer: $0.1) }, isEnough: isEnough)
  }

  @Test func whatHoldsMostAnswers() {
    let holders = Self.holders([(7, 3), (4, 9), (7, 5), (7, 5), (4, 9)])
    #expect(holders[7] == 5)
    #expect(holders[4] == 9)
    #expect(holders[5] == nil)
    #expect(holders.pairs.map(\.node) == [4, 7])
  }

  @Test func ofTwoThatHoldAsManyTheFirstAnswers() {
    #expect(Self.holders([(1, 8), (1, 2), (1, 8), (1, 2), (1, 5)])[1] == 2)
  }

  @Test func whatHoldsTooFewIsLeftOut() {
    let holders = Self.holders([(1, 2), (3, 4), (3, 4)]) { $1 >= 2 }
    #expect(holders[1] == nil)
    #expect(holders[3] == 4)
  }
}
