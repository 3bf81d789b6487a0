import MarkdownSyntax
import NoticeModel
import SourceText

/// The words of a leaf block as far as they are somebody's prose: code and addresses are left out.
struct BlockText: Sendable {
  /// A word, or a run of letters where a script sets no blanks.
  struct Word: Sendable {
    /// The hash of its lower case.
    var hash: UInt64
    /// The languages in whose lists of function words it is.
    var languages: FunctionWords.Languages
    /// Where it begins in the block's decoded text.
    var start: Int32
    /// Its length in bytes.
    var length: UInt16
    /// Whether it begins with a capital.
    var isCapitalised: Bool
    /// The script of its first letter.
    var script: Script

    /// Its place in the block's decoded text.
    var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  }

  /// The words in their order.
  private(set) var words: [Word] = []
  /// The number of letters by script.
  private(set) var letters = LetterCounts()
  /// The number of all letters.
  private(set) var letterCount = 0
  /// The number of characters a reader sees, code and bare addresses left out.
  private(set) var characterCount = 0
  /// The decoded text, with the way back to the source.
  let text: DecodedText

  /// Reads a leaf block.
  init(_ notice: Notice, _ block: Int) {
    self.init(notice.tree, block, notice.text(of: block))
  }

  /// Reads a leaf block of a tree, whose decoded text is at hand.
  init(_ tree: SyntaxTree, _ block: Int, _ decoded: DecodedText) {
    text = decoded
    let bytes = ByteText(text.bytes)
    var silent = Self.silentSpans(in: tree, block)[...]
    characterCount = bytes.bytes.count { $0 & 0xC0 != 0x80 }
    var offset = 0
    while offset < bytes.count {
      guard let range = bytes.word(at: offset) else {
        offset += 1
        continue
      }
      offset = range.upperBound
      var isSilent = false
      if !silent.isEmpty {
        let place = text.sourceSpan(of: range)
        while let first = silent.first, first.end <= place.start { silent.removeFirst() }
        isSilent = silent.first?.overlaps(place) == true
      }
      if isSilent || Self.isPartOfAddress(range, in: bytes) {
        characterCount -= bytes.bytes[range].count { $0 & 0xC0 != 0x80 }
        continue
      }
      add(range, in: bytes)
    }
  }

  /// Reads what stands between the tags of raw HTML; the words have no places in the source.
  init(html: String) {
    var isTag = false
    let bytes = html.utf8.map { byte -> UInt8 in
      if byte == UInt8(ascii: "<") { isTag = true }
      defer { if byte == UInt8(ascii: ">") { isTag = false } }
      return isTag || byte == UInt8(ascii: ">") ? 0x20 : byte
    }
    text = DecodedText()
    let plain = ByteText(bytes)
    var offset = 0
    while offset < plain.count {
      guard let range = plain.word(at: offset) else {
        offset += 1
        continue
      }
      offset = range.upperBound
      if !Self.isPartOfAddress(range, in: plain) { add(range, in: plain) }
    }
  }

  private mutating func add(_ range: Range<Int>, in bytes: ByteText) {
    let (hash, isCapitalised, asciiCount) = WordHash.hash(of: range, in: bytes)
    words.append(
      Word(
        hash: hash, languages: FunctionWords.languages(of: hash), start: Int32(range.lowerBound),
        length: UInt16(clamping: range.count), isCapitalised: isCapitalised,
        script: Script.script(at: range.lowerBound, in: bytes)))
    // Most words have no other letters.
    var offset = range.lowerBound + asciiCount
    var latin = asciiCount
    while offset < range.upperBound {
      if bytes.byte(offset) < 0x80 {
        latin += 1
        offset += 1
      } else {
        letters[Script.script(at: offset, in: bytes)] += 1
        letterCount += 1
        offset += max(1, bytes.letterLength(at: offset))
      }
    }
    letters[.latin] += latin
    letterCount += latin
  }

  /// Code, bare addresses and raw attribute lists.
  private static func silentSpans(in tree: SyntaxTree, _ block: Int) -> [SourceSpan] {
    tree.descendants(block).compactMap { node in
      switch tree.kind(node) {
      case .code: return tree.span(node)
      case .link:
        guard let form = tree.linkForm(node) else { return nil }
        return [.bareURL, .angleAutolink, .bareEmail].contains(form) ? tree.span(node) : nil
      default: return nil
      }
    }
  }

  /// Whether a word is part of `example.com`, `a@b` or `/path`: a point, sign or slash joins it to
  /// letters.
  private static func isPartOfAddress(_ range: Range<Int>, in bytes: ByteText) -> Bool {
    func joins(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "_"),
        UInt8(ascii: "="), UInt8(ascii: "&"):
        true
      default: false
      }
    }
    let before = bytes.byte(range.lowerBound - 1)
    let after = bytes.byte(range.upperBound)
    if joins(after), bytes.isASCIILetter(at: range.upperBound + 1) || after == UInt8(ascii: "@") {
      return true
    }
    return joins(before) && bytes.isASCIILetter(at: range.lowerBound - 2)
      || before == UInt8(ascii: "@")
  }

  /// The source span of a range of words, with the mark that ends their sentence.
  func span(of range: Range<Int>) -> SourceSpan {
    guard let first = words[range].first, let last = words[range].last else {
      return text.sourceSpan(of: 0..<text.bytes.count)
    }
    var end = last.range.upperBound
    while end < text.bytes.count, [0x2E, 0x21, 0x3F].contains(text.bytes[end]) { end += 1 }
    return text.sourceSpan(of: first.range.lowerBound..<end)
  }
}
