import MarkdownSyntax
import NoticeModel

/// The language of a notice that nothing names: neither its path nor its front matter.
package enum WrittenLanguage {
  /// How many words are looked at, and how many are needed.
  private static let sample = 600
  private static let least = 20

  /// The language, by script and function words; `nil` where the text is too short or none stands out.
  package static func locale(of tree: SyntaxTree) -> LocaleTag? {
    var words: [BlockText.Word] = []
    var letters = LetterCounts()
    for node in tree.nodes.indices where words.count < sample {
      let block: BlockText
      switch tree.kind(node) {
      case .paragraph, .heading, .tableCell: block = BlockText(tree, node, tree.decodedText(node))
      case .htmlBlock: block = BlockText(html: tree.sourceText(node))
      default: continue
      }
      words += block.words
      letters.add(block.letters)
    }
    guard
      words.count >= least || wide.contains(where: { letters[$0] >= least }),
      let (script, count) = letters.most
    else { return nil }
    switch script {
    case .kana: return LocaleTag("ja")
    case .han:
      // Japanese has a syllable for every few of its characters.
      return LocaleTag(letters[.kana] * 10 >= count ? "ja" : "zh")
    case .hangul: return LocaleTag("ko")
    default: return byWords(words, in: script)
    }
  }

  private static let wide: [Script] = [.han, .kana, .hangul]

  /// The language with the most function words of those that are written in a script.
  private static func byWords(_ words: [BlockText.Word], in script: Script) -> LocaleTag? {
    var counts = [Int](repeating: 0, count: FunctionWords.count)
    for word in words where word.script == script {
      var rest = word.languages
      while rest != 0 {
        counts[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    let candidates = counts.indices.compactMap { bit -> (tag: LocaleTag, count: Int)? in
      guard counts[bit] > 0, let tag = LocaleTag(FunctionWords.language(bit)),
        Script.scripts(of: tag).contains(script)
      else { return nil }
      return (tag, counts[bit])
    }.sorted { ($1.count, $0.tag.language) < ($0.count, $1.tag.language) }
    guard let best = candidates.first, best.count * 10 >= words.count else { return nil }
    // Related languages share many words; a language that is hardly ahead is not told by them.
    let second = candidates.dropFirst().first?.count ?? 0
    return best.count * 10 >= second * 11 ? best.tag : nil
  }
}
