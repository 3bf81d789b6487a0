import MarkdownSyntax
import SourceText

/// Reads a notice into an ``EvidenceText``.
struct EvidenceTextReader {
  private let notice: Notice
  private var words: KnownWords
  private let facts: EvidenceFacts
  private var text: EvidenceText
  private var sentenceStart = 0

  /// Reads the whole text of a notice.
  static func text(of notice: Notice, _ vocabulary: EvidenceVocabulary) -> EvidenceText {
    var reader = EvidenceTextReader(notice, vocabulary)
    reader.run()
    return reader.text
  }

  private init(_ notice: Notice, _ vocabulary: EvidenceVocabulary) {
    self.notice = notice
    text = EvidenceText(tree: notice.tree)
    words = KnownWords(vocabulary)
    facts = EvidenceFacts(notice)
  }

  private mutating func run() {
    let tree = notice.tree
    var section = -1
    var starts = Array(repeating: 0, count: notice.sections.count)
    for node in tree.nodes.indices {
      while section + 1 < notice.sections.count, node >= firstNode(of: section + 1) {
        section += 1
        starts[section] = text.blocks.count
      }
      switch tree.kind(node) {
      case .paragraph, .heading, .tableCell, .htmlBlock: read(node, section < 0 ? nil : section)
      // What is code only because it is indented was meant as text.
      case .codeBlock where tree.codeBlock(node)?.isFenced == false:
        read(node, section < 0 ? nil : section)
      default: break
      }
    }
    for index in starts.indices {
      let end = index + 1 < starts.count ? starts[index + 1] : text.blocks.count
      text.blocksOfSection.append(min(starts[index], end)..<end)
    }
    readSections()
  }

  private func firstNode(of section: Int) -> Int {
    notice.sections[section].heading ?? notice.sections[section].nodes.lowerBound
  }

  /// Reads one block.
  private mutating func read(_ node: Int, _ section: Int?) {
    let decoded = notice.tree.visibleText(node)
    guard !decoded.bytes.isEmpty else { return }
    let block = text.blocks.count
    let isHeading = section.map { notice.sections[$0].heading == node } ?? false
    let first = text.sentences.count
    sentenceStart = text.tokens.count
    readWords(of: decoded, node, block)
    endSentence(block)
    text.blocks.append(
      EvidenceText.Block(
        node: node, section: section, sentences: first..<text.sentences.count,
        isHeading: isHeading))
    if !notice.source.isLarge { text.texts.append(decoded) }
  }

  private mutating func endSentence(_ block: Int) {
    guard text.tokens.count > sentenceStart else { return }
    dropNames(of: sentenceStart..<text.tokens.count)
    text.sentences.append(
      EvidenceText.Sentence(tokens: sentenceStart..<text.tokens.count, block: block))
    sentenceStart = text.tokens.count
  }

  /// Where nearly every word has a capital, in headings and shouted clauses, capitals say nothing.
  private mutating func dropNames(of tokens: Range<Int>) {
    guard tokens.count >= 8 else { return }
    let names = tokens.count { text.tokens[$0].flags.contains(.name) }
    guard names * 10 > tokens.count * 9 else { return }
    for token in tokens { text.tokens[token].flags.remove(.name) }
  }

  private mutating func readWords(of decoded: DecodedText, _ node: Int, _ block: Int) {
    let marked = facts.marks(of: node, decoded)
    var next = 0
    var stop = SentenceStop()
    var scanner = WordScanner(decoded.bytes)
    while let item = scanner.next() {
      switch item {
      case .mark(let role):
        if stop.ends(at: role) { endSentence(block) }
      case .word(let isNumber, let isCapital, let isSign):
        if stop.ends(before: scanner.word, isCapital: isCapital || isNumber || isSign) {
          endSentence(block)
        }
        var flags: TokenFlags = []
        if isNumber { flags.insert(.number) }
        if isCapital { flags.insert(.name) }
        while next < marked.count, marked[next].range.upperBound <= scanner.start { next += 1 }
        var mark = next
        var isAddress = false
        while mark < marked.count, marked[mark].range.lowerBound < scanner.offset {
          if marked[mark].range.upperBound > scanner.start {
            flags.formUnion(marked[mark].flags)
            isAddress = isAddress || marked[mark].isAddress
          }
          mark += 1
        }
        stop.isInsideFact = !flags.isDisjoint(with: .facts)
        text.tokens.append(
          EvidenceText.Token(
            set: isAddress ? 0 : words.set(of: scanner.word), flags: flags,
            start: Int32(scanner.start), end: Int32(scanner.offset)))
      }
    }
  }

  /// Counts what stands below each heading and lists the headings around it.
  private mutating func readSections() {
    var own: [Int] = []
    for (index, blocks) in text.blocksOfSection.enumerated() {
      own.append(
        blocks.reduce(0) { count, block in
          text.blocks[block].isHeading
            ? count
            : count
              + text.blocks[block].sentences.reduce(0) { $0 + text.sentences[$1].tokens.count }
        })
      let section = notice.sections[index]
      var headings = section.parent.map { text.headingsOfSection[$0] } ?? []
      if let first = blocks.first, text.blocks[first].isHeading {
        headings += Array(text.blocks[first].sentences)
      }
      text.headingsOfSection.append(headings)
    }
    text.wordsBelow = own
    for section in notice.sections.reversed() {
      if let parent = section.parent { text.wordsBelow[parent] += text.wordsBelow[section.index] }
    }
  }
}
