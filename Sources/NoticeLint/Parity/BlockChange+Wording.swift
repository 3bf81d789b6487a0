import NoticeParity

extension BlockChange {
  /// The change in a few words.
  func wording(in content: SectionContent) -> String {
    guard let old else { return "added since" }
    guard let block else {
      return "taken out behind this: [-\(WordDifference.shortened(old, to: 100))-]"
    }
    let difference = WordDifference(from: old, to: content.blocks[block].text)
    return difference.isRewritten
      ? "was: \(WordDifference.shortened(old, to: 120))" : difference.summary()
  }
}
