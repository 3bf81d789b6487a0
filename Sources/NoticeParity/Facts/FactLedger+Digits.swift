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
      var figures: [UInt8] = []
      append(text, offset..<digits.end, to: &figures)
      runs.append(
        DigitRun(
          text: String(decoding: figures, as: UTF8.self), value: digits.value,
          span: SourceSpan(offset, digits.end)))
      offset = digits.end
    }
    return runs
  }

  /// All digits in a place of the file, with points between its runs of digits.
  func figures(in span: SourceSpan) -> String {
    let text = ByteText(Array(notice.source.slice(span)))
    var figures: [UInt8] = []
    figures.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      guard let digits = text.digits(at: offset) else {
        offset += 1
        continue
      }
      if !figures.isEmpty { figures.append(UInt8(ascii: ".")) }
      Self.append(text, offset..<digits.end, to: &figures)
      offset = digits.end
    }
    return String(decoding: figures, as: UTF8.self)
  }

  /// Adds the digits of a run in ASCII.
  private static func append(_ text: ByteText, _ run: Range<Int>, to figures: inout [UInt8]) {
    var position = run.lowerBound
    while position < run.upperBound, let digit = text.digit(at: position) {
      figures.append(UInt8(ascii: "0") + UInt8(digit.value))
      position += digit.length
    }
  }

  /// The runs of digits of a block that belong to no fact.
  func looseDigits(of block: Int) -> Set<String> {
    let text = notice.text(of: block)
    var taken = self[block].facts.map(\.span)[...]
    var loose: Set<String> = []
    for run in Self.digitRuns(in: ByteText(text.bytes)) {
      let place = text.sourceSpan(of: run.span.range)
      while let first = taken.first, first.end <= place.start { taken.removeFirst() }
      if taken.first?.overlaps(place) != true { loose.insert(run.text) }
    }
    return loose
  }

  /// What runs of digits of a block say together, where no letters stand between them: `1 800 55` says
  /// 1, 1800, 180055, 800, 80055 and 55, and the same with points between.
  func joinedDigits(of block: Int) -> Set<String> {
    let text = ByteText(notice.text(of: block).bytes)
    var joined: Set<String> = []
    var runs: [String] = []
    var pointed: [String] = []
    var position = 0
    for run in Self.digitRuns(in: text) {
      if runs.count >= Self.longestJoin || Self.hasLetter(position..<run.span.start, in: text) {
        runs = []
        pointed = []
      }
      runs = runs.map { $0 + run.text } + [run.text]
      pointed = pointed.map { $0 + "." + run.text } + [run.text]
      joined.formUnion(runs)
      joined.formUnion(pointed)
      position = run.span.end
    }
    return joined
  }

  /// The most runs that one number is written in.
  private static var longestJoin: Int { 8 }

  private static func hasLetter(_ range: Range<Int>, in text: ByteText) -> Bool {
    range.contains { text.letterLength(at: $0) > 0 }
  }
}
