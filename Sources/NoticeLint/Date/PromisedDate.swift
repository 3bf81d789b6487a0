import NoticeModel
import SourceText

/// Sentences that send readers to a date: `an updated "Revised" date`, `the date at the top`.
enum PromisedDate {
  /// The first such sentence's words.
  static func find(in subject: LintSubject) -> SourceSpan? {
    guard let words = subject.phrasebook else { return nil }
    for block in subject.textBlocks where block.kind != .heading {
      for date in words.matches(.date, in: block).prefix(50) {
        if let range = promise(around: date.range, in: block, words) {
          return block.span(of: range)
        }
      }
      if let range = quotedLabel(in: block, words) { return block.span(of: range) }
    }
    return nil
  }

  /// A word for "date" beside a label in quotation marks, or beside a place on the page.
  private static func promise(
    around date: Range<Int>, in block: TextBlock, _ words: Phrasebook
  ) -> Range<Int>? {
    let text = block.text
    let near = max(0, date.lowerBound - 60)..<min(text.count, date.upperBound + 60)
    for quoted in QuotedText.all(in: text, longest: 50) where quoted.outer.overlaps(near) {
      guard isLabel(quoted.inner, in: block, words) else { continue }
      if quoted.outer.contains(date.lowerBound) {
        // `the "Effective Date"` alone may be a term; with a place it is a date on the page.
        continue
      }
      let gap =
        quoted.outer.upperBound <= date.lowerBound
        ? quoted.outer.upperBound..<date.lowerBound : date.upperBound..<quoted.outer.lowerBound
      // Letters, whichever number of bytes the script takes for one.
      if gap.count(where: { text.byte($0) & 0xC0 != 0x80 }) <= 8 {
        return min(
          quoted.outer.lowerBound, date.lowerBound)..<max(
            quoted.outer.upperBound, date.upperBound)
      }
    }
    let sentence = block.sentence(around: date)
    guard words.first(.itself, in: block, sentence) != nil else { return nil }
    let window =
      max(
        sentence.lowerBound, date.lowerBound - 40)..<min(
        sentence.upperBound, date.upperBound + 40)
    guard
      let place = words.matches(.place, in: block, window).first(where: { !$0.range.overlaps(date) }
      )
    else { return nil }
    return min(
      place.range.lowerBound, date.lowerBound)..<max(
        place.range.upperBound, date.upperBound)
  }

  /// A label in quotation marks in a sentence that names a place on the page: `the "Last updated"
  /// line at the top`.
  private static func quotedLabel(in block: TextBlock, _ words: Phrasebook) -> Range<Int>? {
    for quoted in QuotedText.all(in: block.text, longest: 50).prefix(50)
    where isLabel(quoted.inner, in: block, words) {
      let sentence = block.sentence(around: quoted.outer)
      let window =
        max(
          sentence.lowerBound, quoted.outer.lowerBound - 80)..<min(
          sentence.upperBound, quoted.outer.upperBound + 80)
      guard words.first(.place, in: block, window) != nil else { continue }
      return quoted.outer
    }
    return nil
  }

  /// Whether a quoted text is a label of a date, and little else.
  private static func isLabel(
    _ range: Range<Int>, in block: TextBlock, _ words: Phrasebook
  ) -> Bool {
    guard range.count <= 50 else { return false }
    return words.first(.updated, in: block, range) != nil
      || words.first(.effective, in: block, range) != nil
  }
}
