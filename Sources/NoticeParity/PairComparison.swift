import NoticeModel
import SourceText

/// What several rules ask of a source and its translation, found at the first question.
package final class PairComparison: Sendable {
  private struct Found {
    var language: LanguageComparison
    var facts: FactComparison
    var links: LinkComparison
  }

  private let source: Notice
  private let translation: Notice
  private let alignment: Alignment
  private let hosts: [String: Set<String>]
  /// The leaf blocks that answer to each other, with those that have no partner.
  package let pairs: [FactComparison.BlockPair]
  private let keptFound = LazyValue<Found>()
  private let keptStructure = LazyValue<StructureComparison>()

  /// Prepares a comparison along an alignment.
  ///
  /// - Parameter hosts: The hosts that the translation's links may have in the place of the source's.
  package init(
    source: Notice, translation: Notice, alignment: Alignment, hosts: [String: Set<String>] = [:]
  ) {
    self.source = source
    self.translation = translation
    self.alignment = alignment
    self.hosts = hosts
    pairs = LeafPairs.pairs(source: source, translation: translation, alignment: alignment)
  }

  /// What of the translation is not in its language.
  package var language: LanguageComparison { found.language }

  /// Blocks of a length that is not usual, or that lost sentences, in the translation's order.
  package var lengths: [LengthFinding] {
    let language = language
    let shortened = SentenceLoss.findings(
      source: source, translation: translation, alignment: alignment
    ).filter { !language.silent.contains($0.block) }
    let known = Set(shortened.map(\.block))
    return (language.lengths.filter { !known.contains($0.block) } + shortened).sorted {
      $0.block < $1.block
    }
  }

  /// What the two state differently.
  package var facts: FactComparison { found.facts }

  /// How their links differ.
  package var links: LinkComparison { found.links }

  /// How the translation is built otherwise than the source.
  package var structure: StructureComparison {
    keptStructure {
      StructureComparison(source: source, translation: translation, alignment: alignment)
    }
  }

  private var found: Found {
    keptFound {
      let language = LanguageComparison(source: source, translation: translation, pairs: pairs)
      let facts = FactComparison(
        source: source, translation: translation, pairs: pairs, silent: language.silent)
      let links = LinkComparison(
        source: source, translation: translation, alignment: alignment, silent: language.silent,
        hosts: hosts)
      return Found(language: language, facts: facts, links: links)
    }
  }
}
