import NoticeModel
import SourceText

/// What a source and its translation state differently, found block by block.
///
/// A fact that only moved to another block of its section, or a telling one that moved within the
/// document, is stated: it is no difference.
package struct FactComparison: Sendable {
  /// A leaf block of the source and the one that answers to it, as nodes.
  package struct BlockPair: Hashable, Sendable {
    /// The source's leaf block.
    @PackedIndex package var source: Int?
    /// The translation's leaf block.
    @PackedIndex package var translation: Int?
    /// What holds both: a number that pairs of one section share.
    @Packed package var section: Int

    /// Pairs two leaf blocks; `nil` where one has no partner.
    package init(source: Int?, translation: Int?, section: Int) {
      self.source = source
      self.translation = translation
      self.section = section
    }
  }

  /// The differences in the translation's order.
  package private(set) var differences: [FactDifference] = []

  /// Compares two notices.
  ///
  /// - Parameters:
  ///   - source: What was translated.
  ///   - translation: The translation.
  ///   - pairs: What answers to what, with what has no partner.
  ///   - silent: The translation's blocks in which nothing is compared, as they are not translated.
  package init(
    source: Notice, translation: Notice, pairs: [BlockPair], silent: Set<Int> = []
  ) {
    let sourceLedger = FactLedger(source)
    let translationLedger = FactLedger(translation)
    var rests: [Rest] = []
    for pair in pairs {
      if let block = pair.translation, silent.contains(block) { continue }
      var rest = Rest(pair: pair, source: [], translation: [])
      switch (pair.source, pair.translation) {
      case (let source?, let translation?):
        let matcher = FactMatcher(
          FactMatcher.Side(sourceLedger, source), FactMatcher.Side(translationLedger, translation))
        rest.source = matcher.sourceRest
        rest.translation = matcher.translationRest
      case (let source?, nil): rest.source = sourceLedger[source].facts
      case (nil, let translation?): rest.translation = translationLedger[translation].facts
      case (nil, nil): continue
      }
      // Of most blocks nothing is left.
      if !rest.source.isEmpty || !rest.translation.isEmpty { rests.append(rest) }
    }
    FactMoves.settle(&rests)
    differences = rests.flatMap(FactSubstitutions.differences)
  }

  /// What is left of a pair of blocks once equal facts are matched.
  struct Rest {
    var pair: BlockPair
    var source: [ComparableFact]
    var translation: [ComparableFact]
  }
}
