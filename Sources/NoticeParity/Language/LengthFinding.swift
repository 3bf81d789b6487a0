/// A block whose translation is far shorter or longer than is usual between the two languages.
package struct LengthFinding: Hashable, Sendable {
  /// The source's leaf block.
  package var sourceBlock: Int
  /// The translation's leaf block.
  package var block: Int
  /// The characters of the translation, in hundredths of the source's.
  package var percent: Int
  /// What is usual, in hundredths.
  package var usual: ClosedRange<Int>
  /// How many sentences fewer the translation has, where that and the lengths of the other paragraphs
  /// tell that it is too short; 0 where its own length tells.
  package var lostSentences = 0
}
