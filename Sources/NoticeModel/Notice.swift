import MarkdownSyntax
import SourceText
import Synchronization

/// A privacy notice in one language: its metadata, its sections and what it states.
package final class Notice: Sendable {
  /// The file.
  package let source: SourceFile
  /// The file's Markdown tree.
  package let tree: SyntaxTree
  /// What the front matter says.
  package let metadata: NoticeMetadata
  /// What is wrong with the front matter, in the file's order.
  package let frontMatterProblems: [FrontMatterProblem]
  /// The notice's language: the front matter's where it is a BCP 47 tag, otherwise the assumed one.
  package let locale: LocaleTag?
  /// The sections in preorder.
  ///
  /// The first has no heading where text stands before the first heading.
  package let sections: [Section]

  private let keptFacts = LazyValue<NoticeFacts>()
  private let cachedDisclosures = Mutex<[DisclosureSearch: NoticeDisclosures]>([:])
  private let keptTexts = LazyValue<LeafTexts>()
  private let derived = Mutex<[ObjectIdentifier: any Sendable]>([:])

  /// Reads a notice from a file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - dialect: The Markdown that it is written in.
  ///   - assumedLocale: The language that its path names, for a file whose front matter gives none.
  package convenience init(
    source: SourceFile, dialect: Dialect = .notice, assumedLocale: LocaleTag? = nil
  ) {
    self.init(tree: SyntaxTree.parse(source, dialect: dialect), assumedLocale: assumedLocale)
  }

  /// Reads a notice from its tree.
  package init(tree: SyntaxTree, assumedLocale: LocaleTag? = nil) {
    self.tree = tree
    source = tree.source
    let frontMatter = FrontMatterReader.read(tree)
    metadata = frontMatter.metadata
    frontMatterProblems = frontMatter.problems
    locale = frontMatter.metadata.locale.flatMap { LocaleTag($0.value) } ?? assumedLocale
    sections = SectionTreeBuilder.sections(of: tree)
  }

  /// What the body states, extracted at the first call.
  package var facts: NoticeFacts { keptFacts { FactExtractor.facts(of: self) } }

  /// All that the notice discloses, looked for at the first call.
  package var disclosures: NoticeDisclosures { disclosures(.everything) }

  /// What the notice discloses of what is looked for, kept from the first call on.
  package func disclosures(_ search: DisclosureSearch) -> NoticeDisclosures {
    cachedDisclosures.withLock { cached in
      if let known = cached[search] { return known }
      let disclosures = DisclosureAssessor.disclosures(of: self, search)
      cached[search] = disclosures
      return disclosures
    }
  }

  /// The texts of the paragraphs, headings and table cells, decoded at the first call.
  package var texts: LeafTexts { keptTexts { LeafTexts(tree) } }

  /// The decoded text of a node.
  package func text(of node: Int) -> DecodedText {
    texts[node] ?? tree.decodedText(node)
  }

  /// What another module reads from the notice, made at the first call and kept with it.
  ///
  /// - Parameters:
  ///   - type: The type that is made; there is one value of each.
  ///   - make: Makes it. It may be called by two threads at the same time; one value is kept.
  package func derived<Value: Sendable>(
    _ type: Value.Type, _ make: (Notice) -> Value
  ) -> Value {
    let key = ObjectIdentifier(type)
    if let known = derived.withLock({ $0[key] }) as? Value { return known }
    let made = make(self)
    return derived.withLock { cached in
      if let known = cached[key] as? Value { return known }
      cached[key] = made
      return made
    }
  }

  /// Forgets the decoded texts; they are decoded again when asked for.
  package func forgetTexts() { keptTexts.forget() }

  /// Forgets what other modules read; it is made again when asked for.
  package func forgetDerived() { derived.withLock { $0.removeAll() } }

  /// The innermost section that holds an offset.
  package func section(at offset: Int) -> Section? {
    var low = 0
    var high = sections.count
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].ownSpan.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && offset <= sections[low - 1].ownSpan.end ? sections[low - 1] : nil
  }
}
