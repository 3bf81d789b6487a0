import NoticeModel
import SourceText

/// The double quotation marks of a notice.
struct QuotationMarks {
  /// A mark and its place in the prose.
  struct Mark {
    var scalar: Unicode.Scalar
    var range: Range<Int>
    /// Whether it opens, by what stands beside it.
    var isOpening: Bool
  }

  /// Straight marks.
  private(set) var straight: [Mark] = []
  /// Typographic marks.
  private(set) var curly: [Mark] = []

  /// Reads the marks of a text, except those in some places.
  init(_ prose: Prose, except places: SpanSet) {
    for passage in prose.passages {
      var offset = passage.range.lowerBound
      while offset < passage.range.upperBound {
        let byte = prose.bytes[offset]
        // The first bytes of all marks.
        guard byte == 0x22 || byte == 0xC2 || byte == 0xE2,
          let (scalar, length) = prose.scalar(at: offset, in: passage.range)
        else {
          offset += 1
          continue
        }
        let isStraight = scalar == "\""
        if isStraight || "“”„‟«»".unicodeScalars.contains(scalar),
          !places.overlaps(prose.span(of: offset..<offset + length))
        {
          let before = prose.scalar(before: offset, in: passage.range)
          let mark = Mark(
            scalar: scalar, range: offset..<offset + length,
            isOpening: Self.opens(after: before))
          // Behind a digit it is an inch.
          if isStraight, before?.properties.numericType == nil {
            straight.append(mark)
          } else if !isStraight {
            curly.append(mark)
          }
        }
        offset += length
      }
    }
  }

  /// The pair that the notice mostly uses, or its language does.
  func usualPair(_ locale: LocaleData) -> (open: Character, close: Character) {
    let counts = Dictionary(curly.map { (Character($0.scalar), 1) }, uniquingKeysWith: +)
    let pairs = locale.quotes.filter { !"‘’‚‹›".contains($0.open) }
    return pairs.max { (counts[$0.open] ?? 0) < (counts[$1.open] ?? 0) } ?? ("“", "”")
  }

  private static func opens(after scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation, .dashPunctuation, .spaceSeparator, .control:
      return scalar.value != UInt32(Prose.mask)
    default: return false
    }
  }
}
