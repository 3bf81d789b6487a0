import NoticeModel
import SourceText

/// What of a translation is not in its language.
package struct LanguageComparison: Sendable {
  /// The findings, block by block; empty where the whole document is untranslated.
  package private(set) var findings: [LanguageFinding] = []
  /// Where all or most of the document is in the source's language: how many of its blocks, and of how
  /// many.
  package private(set) var untranslatedDocument: (blocks: Int, of: Int)?
  /// Blocks of a length that is not usual.
  package private(set) var lengths: [LengthFinding] = []
  /// The translation's blocks that are not in its language: nothing else is compared in them.
  package private(set) var silent: Set<Int> = []

  /// Compares two notices by pairs of leaf blocks.
  package init(
    source: Notice, translation: Notice, pairs: [FactComparison.BlockPair]
  ) {
    guard let sourceLocale = source.locale, let locale = translation.locale,
      let languages = LanguagePair(source: sourceLocale, translation: locale)
    else { return }
    // A source is read once for all its translations, unless it is so large that this takes too much.
    let sourceTexts = source.source.isLarge ? nil : BlockTexts.texts(of: source)
    var count = 0
    for pair in pairs {
      guard let block = pair.translation, let sourceBlock = pair.source else { continue }
      let text = BlockText(translation, block)
      guard text.words.count >= 3 || text.letterCount >= 12,
        let sourceText = sourceTexts.map({ $0[sourceBlock] }) ?? BlockText(source, sourceBlock)
      else { continue }
      count += 1
      guard let verdict = BlockLanguage(sourceText, text, languages).verdict() else {
        if let usual = LengthBand.expected(
          characters: sourceText.characterCount, source: sourceLocale, translation: locale)
        {
          let ratio = Double(text.characterCount) / Double(sourceText.characterCount)
          guard !usual.contains(ratio) else { continue }
          lengths.append(
            LengthFinding(
              sourceBlock: sourceBlock, block: block, percent: Int(ratio * 100),
              usual: Int(usual.lowerBound * 100)...Int(usual.upperBound * 100)))
        }
        continue
      }
      findings.append(
        LanguageFinding(
          kind: verdict.kind, isWholeBlock: verdict.isWholeBlock, sourceBlock: sourceBlock,
          block: block, span: text.span(of: verdict.words)))
      if verdict.isWholeBlock { silent.insert(block) }
    }
    let whole = findings.count { $0.kind == .untranslated && $0.isWholeBlock }
    if whole >= 4, whole * 10 >= count * 6 {
      untranslatedDocument = (whole, count)
    }
  }
}
