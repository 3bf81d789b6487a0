import NoticeModel
import SourceText

extension LintSubject {
  /// The places of the source that a contact of a block comes from, as part of its text.
  func range(of fact: Fact<Contact>) -> (block: TextBlock, range: Range<Int>)? {
    guard let block = textBlock(fact.block) else { return nil }
    let range = block.range(of: fact.span)
    return range.isEmpty ? nil : (block, range)
  }

  /// Whether a word right before a place says that an example follows.
  func isExample(_ range: Range<Int>, in block: TextBlock) -> Bool {
    guard let words = phrasebook else { return false }
    let start = block.sentenceStart(before: range.lowerBound, within: 40)
    // The word for "example" says nothing where it is part of an address.
    return words.matches(.example, in: block, start..<range.lowerBound).contains {
      let next = block.text.byte($0.range.upperBound)
      let isInAddress =
        [0x2E, 0x40].contains(block.text.byte($0.range.lowerBound - 1))
        || next == 0x2E && block.text.letterLength(at: $0.range.upperBound + 1) > 0
      return !isInAddress
    }
  }

  /// Whether the notice says at its beginning that it is one; terms of use and the like do not.
  var isPrivacyNotice: Bool {
    guard let words = phrasebook else { return false }
    let heading = notice.sections.first { $0.heading != nil }?.title
    if let title = notice.metadata.title?.value ?? heading {
      if words.contains(.privacy, in: title) { return true }
      if words.contains(.terms, in: title) { return false }
    }
    return textBlocks.prefix(3).contains { words.first(.privacy, in: $0) != nil }
  }
}
