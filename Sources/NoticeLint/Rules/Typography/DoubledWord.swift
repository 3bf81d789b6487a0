import MarkdownSyntax
import SourceText

/// `typography/doubled-word`: one word twice in a row.
enum DoubledWord: Rule {
  struct Case: Sendable {
    /// The word as written the second time.
    var word: String
    /// The second word and the blanks before it.
    var surplus: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "typography/doubled-word",
    summary: "a word that stands twice in a row",
    severity: .warning,
    why: """
      A word that stands twice is a slip, often where a sentence was changed and something else was \
      lost. Words that a language repeats rightly are left alone, as is everything in languages \
      that double words for what they mean.
      """,
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let prose = subject.prose
    let language = subject.notice.locale?.language
    var found: [Occurrence<Case>] = []
    for passage in prose.passages where mayRepeat(passage.range, prose.bytes) {
      var previous: Range<Int>?
      for word in ProseWords(prose, passage.range) {
        if let first = previous,
          let surplus = surplus(first, word, in: passage.range, prose, subject.source, language)
        {
          let text = String(decoding: prose.bytes[word], as: UTF8.self)
          found.append(
            Occurrence(
              Case(word: text, surplus: surplus),
              at: prose.span(of: first.lowerBound..<word.upperBound)))
        }
        previous = word
      }
    }
    return found
  }

  /// Whether a run of letters may stand twice with blanks between, whatever the case of the first one: a
  /// walk that settles nearly all passages.
  private static func mayRepeat(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var wordStart = range.lowerBound
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if (byte | 0x20) &- 0x61 < 26 {
        offset += 1
        continue
      }
      if byte != 0x20 {
        let isFirst = offset == wordStart
        let isPart: Bool
        switch byte {
        case 0x27: isPart = !isFirst
        case 0..<0x80, 0xC2: isPart = false
        // Of the marks of two and three bytes only apostrophe and joiners are parts of words.
        case 0xE2:
          let last = offset + 2 < range.upperBound ? bytes[offset + 2] : 0
          isPart = bytes[offset + 1] == 0x80 && (last == 0x99 && !isFirst || last & 0xFE == 0x8C)
        case 0xE3: isPart = bytes[offset + 1] != 0x80
        case 0xEF: isPart = false
        default: isPart = true
        }
        offset += byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if !isPart { wordStart = offset }
        continue
      }
      let length = offset - wordStart
      var next = offset + 1
      while next < range.upperBound, bytes[next] == 0x20 { next += 1 }
      if length > 0, next + length <= range.upperBound,
        bytes[next] | 0x20 == bytes[wordStart] | 0x20,
        (1..<length).allSatisfy({ bytes[next + $0] == bytes[wordStart + $0] })
      {
        return true
      }
      wordStart = next
      offset = next
    }
    return false
  }

  /// The second of two words with the blanks before it, where it is a slip.
  private static func surplus(
    _ first: Range<Int>, _ second: Range<Int>, in passage: Range<Int>, _ prose: Prose,
    _ source: SourceFile, _ language: String?
  ) -> SourceSpan? {
    let gap = first.upperBound..<second.lowerBound
    guard first.count == second.count, !gap.isEmpty,
      prose.bytes[gap].allSatisfy({ $0 == 0x20 }),
      isSame(first, second, in: passage, prose)
    else { return nil }
    let (one, other) = (prose.span(of: first), prose.span(of: second))
    let between = SourceSpan(one.end, other.start)
    // Markup between them sets a name apart from the sentence.
    guard source.slice(between).allSatisfy({ $0 <= 0x20 }),
      one.count == first.count, other.count == second.count,
      !isName(second, behind: between, prose, source)
    else { return nil }
    let text = String(decoding: prose.bytes[second], as: UTF8.self).lowercased()
    let isLong = text.unicodeScalars.count > 1
    // The second one may open a compound.
    guard isLong, !isWide(text), prose.byte(second.upperBound) != UInt8(ascii: "-"),
      prose.byte(first.lowerBound - 1) != UInt8(ascii: "-"),
      RepeatedWords.isSlip(text, in: language)
    else { return nil }
    return SourceSpan(one.end, other.end)
  }

  /// Whether a name at the end of a line begins the next one, which then is an entry of its own.
  private static func isName(
    _ word: Range<Int>, behind gap: SourceSpan, _ prose: Prose, _ source: SourceFile
  ) -> Bool {
    source.slice(gap).contains { $0 == 0x0A || $0 == 0x0D }
      && (UTF8Decoding.scalar(in: prose.bytes, at: word.lowerBound).0?.properties
        .isUppercase ?? false)
  }

  /// Whether two words are one, but for a capital at the start of a sentence.
  private static func isSame(
    _ first: Range<Int>, _ second: Range<Int>, in passage: Range<Int>, _ prose: Prose
  ) -> Bool {
    if prose.bytes[first].elementsEqual(prose.bytes[second]) { return true }
    guard first.lowerBound == passage.lowerBound else { return false }
    let texts = [first, second].map { String(decoding: prose.bytes[$0], as: UTF8.self) }
    return texts[0].lowercased() == texts[1] && texts[0].dropFirst() == texts[1].dropFirst()
  }

  /// Scripts that set no blanks between words use them for other things.
  private static func isWide(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      $0.value >= 0x2E80 && $0.value < 0xFB00 || (0x0E00..<0x1200).contains($0.value)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the word `\(FrontMatterText.clipped(occurrence.found.word, to: 32))` stands twice",
      label: "twice the same word", help: "take one away, or write what was meant to stand there",
      fixes: [Fix("take the second one away", .unsafe, [TextEdit(occurrence.found.surplus, "")])])
  }
}
