import MarkdownSyntax
import NoticeModel

/// The words of a notice in lower case, to look for the uses of terms.
struct TermUses: Sendable {
  private let texts: [ByteText]
  private let language: String
  /// Whether letters may stand right before a word: prefixes, compounds, no blanks.
  private let allowsPrefix: Bool

  /// Reads the words.
  init(_ subject: LintSubject) {
    language = subject.notice.locale?.language ?? "en"
    allowsPrefix = ["ja", "zh", "ko", "ar", "de", "nl", "sv", "da", "hi"].contains(language)
    var texts = subject.textBlocks.map {
      ByteText($0.text.lowercasedBytes(0..<$0.text.count))
    }
    let tree = subject.tree
    for node in tree.nodes.indices where tree.kind(node) == .htmlBlock {
      texts.append(ByteText(Array(tree.sourceText(node).lowercased().utf8)))
    }
    self.texts = texts
  }

  /// Whether a term stands in the text more than `count` times, endings aside.
  func holds(_ term: String, moreThan count: Int) -> Bool {
    let words = term.lowercased().split { $0 == " " || $0 == "\u{A0}" }
      .map { stem(Array($0.utf8)) }
    guard let first = words.first, !first.isEmpty else { return true }
    var found = 0
    for text in texts {
      var offset = 0
      while let start = next(first, in: text, from: offset) {
        if continues(words.dropFirst(), in: text, from: start + first.count) {
          found += 1
          if found > count { return true }
        }
        offset = start + 1
      }
    }
    return false
  }

  private func next(_ word: [UInt8], in text: ByteText, from offset: Int) -> Int? {
    guard text.count >= word.count, !word.isEmpty else { return nil }
    var start = offset
    while start <= text.count - word.count {
      if text.byte(start) == word[0], text.bytes[start..<start + word.count].elementsEqual(word),
        allowsPrefix || !text.isLetter(before: start)
      {
        return start
      }
      start += 1
    }
    return nil
  }

  /// Whether the other words of a term follow, each behind the ending of the one before.
  private func continues(
    _ words: ArraySlice<[UInt8]>, in text: ByteText, from offset: Int
  ) -> Bool {
    var offset = offset
    for word in words {
      if let ending = text.word(at: offset) { offset = ending.upperBound }
      offset = text.skippingBlanks(from: offset)
      guard offset + word.count <= text.count,
        text.bytes[offset..<offset + word.count].elementsEqual(word)
      else { return false }
      offset += word.count
    }
    return true
  }

  /// A word without the letters that an ending may change.
  private func stem(_ word: [UInt8]) -> [UInt8] {
    let letters = word.count { $0 & 0xC0 != 0x80 }
    let dropped: Int =
      switch language {
      case "pl", "cs", "ru", "hi": letters >= 5 ? 2 : letters >= 3 ? 1 : 0
      case "ja", "zh", "ko", "tr": 0
      default: letters >= 5 ? 1 : 0
      }
    var stem = word
    for _ in 0..<dropped {
      while let last = stem.popLast(), last & 0xC0 == 0x80 {}
    }
    return stem
  }
}
