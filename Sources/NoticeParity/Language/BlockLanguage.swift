import NoticeModel
import SourceText

/// Tells the language of a translated block beside its source: script, function words, and what was
/// copied.
///
/// It abstains from short texts and from what two languages may share: names, titles, addresses.
struct BlockLanguage {
  private let source: BlockText
  private let translation: BlockText
  private let languages: LanguagePair

  /// What a block is in, and which of its words.
  struct Verdict {
    var kind: LanguageFinding.Kind
    var words: Range<Int>
    var isWholeBlock: Bool
  }

  /// Compares a block with its translation.
  init(_ source: BlockText, _ translation: BlockText, _ languages: LanguagePair) {
    self.source = source
    self.translation = translation
    self.languages = languages
  }

  /// What is not in the translation's language; `nil` where all is, or where nothing can be said.
  func verdict() -> Verdict? {
    let counts = counts(translation.words)
    if let whole = untranslatedBlock(counts) { return whole }
    // Nearly every block is settled here: both kinds of parts have words of the source's language.
    if counts.source >= 3, let part = copiedPart() ?? foreignPart() { return part }
    return wrongScript() ?? thirdLanguage()
  }

  // MARK: The source's language

  /// Words that are the source language's alone, and the translation language's alone.
  private struct Counts {
    var source = 0
    var translation = 0
    var distinct: Set<UInt64> = []
    var small = 0
    var all = 0
  }

  private func counts(_ words: some Sequence<BlockText.Word>) -> Counts {
    var counts = Counts()
    for word in words {
      counts.all += 1
      if !word.isCapitalised { counts.small += 1 }
      let isSource = languages.isSource(word)
      let isTranslation = languages.isTranslation(word)
      if isSource, !isTranslation {
        counts.source += 1
        counts.distinct.insert(word.hash)
      } else if isTranslation, !isSource {
        counts.translation += 1
      }
    }
    return counts
  }

  private func untranslatedBlock(_ counts: Counts) -> Verdict? {
    let words = translation.words
    guard words.count >= 3 else { return nil }
    let whole = Verdict(kind: .untranslated, words: words.indices, isWholeBlock: true)
    if words.lazy.map(\.hash).elementsEqual(source.words.lazy.map(\.hash)) {
      if counts.distinct.count >= 2, counts.translation * 2 <= counts.source { return whole }
      // Lists of things have no function words, addresses and names have capitals.
      let needed = languages.shareScript ? 8 : 6
      let isProse = counts.all >= needed && counts.small * 10 >= counts.all * 6
      return isProse && counts.translation * 8 <= counts.all ? whole : nil
    }
    let isSource =
      counts.source >= 4 && counts.distinct.count >= 3 && counts.source * 100 >= counts.all * 22
      && counts.source >= counts.translation * 4 && counts.small * 2 >= counts.all
    guard isSource, hasOnlySourceScript(words) else { return nil }
    return whole
  }

  /// Whether nearly all letters are of a script that the source's language is written in.
  private func hasOnlySourceScript(_ words: [BlockText.Word]) -> Bool {
    let own = translation.letters.sum(of: languages.sourceScripts)
    return own * 10 >= translation.letterCount * 9
  }

  /// The longest run of words that stand in the source in the same order.
  private func copiedPart() -> Verdict? {
    let size = 4
    guard source.words.count >= size, translation.words.count >= size else { return nil }
    var known: Set<UInt64> = []
    for start in 0...(source.words.count - size) {
      known.insert(Self.hash(source.words[start..<start + size]))
    }
    var best: Range<Int>?
    var start: Int?
    for index in 0...(translation.words.count - size) {
      if known.contains(Self.hash(translation.words[index..<index + size])) {
        let first = start ?? index
        start = first
        if index + size - first > best?.count ?? 0 { best = first..<index + size }
      } else {
        start = nil
      }
    }
    guard let best, best.count >= 7 else { return nil }
    let counts = counts(translation.words[best])
    guard counts.source >= 3, counts.distinct.count >= 2, counts.small * 2 >= counts.all,
      counts.source >= counts.translation * 3
    else { return nil }
    return Verdict(kind: .untranslated, words: best, isWholeBlock: false)
  }

  private static func hash(_ words: ArraySlice<BlockText.Word>) -> UInt64 {
    words.reduce(17) { ($0 ^ $1.hash) &* 0x9E37_79B9_7F4A_7C15 &+ ($0 >> 29) }
  }

  /// A run of words that is full of the source language's function words.
  private func foreignPart() -> Verdict? {
    let words = translation.words
    let size = 12
    var index = 0
    while index < words.count {
      let run = run(from: index)
      defer { index = max(run.upperBound, index + 1) }
      guard run.count >= (languages.shareScript ? size : 8) else { continue }
      if !languages.shareScript {
        if isForeign(words[run], atLeast: 3) {
          return Verdict(kind: .untranslated, words: run, isWholeBlock: false)
        }
        continue
      }
      for start in run.lowerBound...(run.upperBound - size)
      where isForeign(words[start..<start + size], atLeast: 5) {
        return Verdict(
          kind: .untranslated, words: start..<start + size, isWholeBlock: false)
      }
    }
    return nil
  }

  private func isForeign(_ words: ArraySlice<BlockText.Word>, atLeast least: Int) -> Bool {
    let counts = counts(words)
    return counts.source >= least && counts.distinct.count >= min(4, least)
      && counts.source * 100 >= counts.all * 25 && counts.translation == 0
      && counts.small * 10 >= counts.all * 6
  }

  /// The words from one on that are in a script of the source's language.
  private func run(from start: Int) -> Range<Int> {
    var end = start
    while end < translation.words.count,
      languages.sourceScripts.contains(translation.words[end].script)
    {
      end += 1
    }
    return start..<end
  }

  // MARK: Other languages

  private func wrongScript() -> Verdict? {
    let scripts = languages.translationScripts
    guard translation.letterCount >= 20, !scripts.contains(.other) else { return nil }
    let own = translation.letters.sum(of: scripts)
    guard own * 100 < translation.letterCount * 30,
      let most = translation.letters.most, most.script != .latin, most.script != .other
    else { return chineseForm() }
    return Verdict(
      kind: .script(most.script), words: translation.words.indices, isWholeBlock: true)
  }

  private func chineseForm() -> Verdict? {
    guard let isTraditional = languages.isTraditionalChinese else { return nil }
    let counts = ChineseForms.counts(in: translation.text.bytes)
    let right = isTraditional ? counts.traditional : counts.simplified
    let wrong = isTraditional ? counts.simplified : counts.traditional
    guard wrong >= 8, right * 5 <= wrong else { return nil }
    return Verdict(
      kind: .chineseForm(isTraditional: !isTraditional), words: translation.words.indices,
      isWholeBlock: true)
  }

  /// A language that is neither the source's nor the translation's.
  private func thirdLanguage() -> Verdict? {
    guard let own = languages.translationBit, translation.words.count >= 10 else { return nil }
    var counts = [Int](repeating: 0, count: FunctionWords.count)
    for word in translation.words where !word.isCapitalised {
      var rest = word.languages
      while rest != 0 {
        counts[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), best != own,
      best != languages.sourceBit, counts[best] >= 6,
      FunctionWords.language(best) != languages.translationRegion,
      counts[best] * 100 >= translation.words.count * 22
    else { return nil }
    // Related languages share words: those that only one of the two has decide.
    let alone = translation.words.filter { $0.languages & (1 << best | 1 << own) != 0 }
    let found = alone.filter { $0.languages & 1 << own == 0 }
    let expected = alone.count { $0.languages & 1 << best == 0 }
    // One word that the table of the translation's language lacks may stand there often.
    guard found.count >= 5, expected * 4 <= found.count, Set(found.map(\.hash)).count >= 3 else {
      return nil
    }
    return Verdict(
      kind: .language(FunctionWords.language(best)), words: translation.words.indices,
      isWholeBlock: true)
  }
}
