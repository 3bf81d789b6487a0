/// The words of one option value, separated by commas.
struct WordList<Word: Sendable>: Sendable {
  let words: [Word]

  /// Reads each word.
  init(
    _ text: String, _ read: (String) throws(CommandFailure) -> Word
  ) throws(CommandFailure) {
    var words: [Word] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      words.append(try read(String(word)))
    }
    self.words = words
  }
}
