import MarkdownSyntax
import NoticeModel
import SourceText

extension FactLedger {
  /// A run of digits as it is written.
  struct DigitRun {
    /// The digits in ASCII.
    var text: String
    /// Their value.
    var value: Int
    /// Their place.
    var span: SourceSpan
  }

  /// The runs of digits in a place of the file.
  func digitRuns(in span: SourceSpan) -> [DigitRun] {
    Self.digitRuns(in: ByteText(Array(notice.source.slice(span)))).map { run in
      DigitRun(
        text: run.text, value: run.value,
        span: SourceSpan(span.start + run.span.start, span.start + run.span.end))
    }
  }

  /// The runs of digits in a text, with places in it.
  static func digitRuns(in text: ByteText) -> [DigitRun] {
    var runs: [DigitRun] = []
    var offset = 0
    while offset < text.count {
      guard let digits = text.digits(at: offset) else {
        offset += 1
        continue
      }
      var figures = ""
      var position = offset
      while position < digits.end, let digit = text.digit(at: position) {
        figures += String(digit.value)
        position += digit.length
      }
      runs.append(
        DigitRun(text: figures, value: digits.value, span: SourceSpan(offset, digits.end)))
      offset = digits.end
    }
    return runs
  }

  /// The runs of digits of a block that belong to no fact.
  func looseDigits(of block: Int) -> Set<String> {
    let text = notice.tree.decodedText(block)
    var taken = self[block].facts.map(\.span)[...]
    var loose: Set<String> = []
    for run in Self.digitRuns(in: ByteText(text.bytes)) {
      let place = text.sourceSpan(of: run.span.range)
      while let first = taken.first, first.end <= place.start { taken.removeFirst() }
      if taken.first?.overlaps(place) != true { loose.insert(run.text) }
    }
    return loose
  }

  /// All digits of a block, with a bar wherever letters stand between them.
  func digitStream(of block: Int) -> String {
    let text = ByteText(notice.tree.decodedText(block).bytes)
    var stream = ""
    var offset = 0
    while offset < text.count {
      if let digit = text.digit(at: offset) {
        stream += String(digit.value)
        offset += digit.length
      } else if case let length = text.letterLength(at: offset), length > 0 {
        if stream.last != "|" { stream += "|" }
        offset += length
      } else {
        offset += 1
      }
    }
    return stream
  }
}
