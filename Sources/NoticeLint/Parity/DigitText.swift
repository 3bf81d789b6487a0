import NoticeModel
import SourceText

/// Digits as a notice writes them.
enum DigitText {
  /// A run of digits in a file.
  struct Run {
    /// Its value.
    var value: Int
    /// Its place.
    var span: SourceSpan
  }

  /// The runs of digits in a place.
  static func runs(in span: SourceSpan, of subject: LintSubject) -> [Run] {
    let text = ByteText(Array(subject.source.slice(span)))
    var runs: [Run] = []
    var offset = 0
    while offset < text.count {
      guard let digits = text.digits(at: offset) else {
        offset += 1
        continue
      }
      let place = SourceSpan(span.start + offset, span.start + digits.end)
      runs.append(Run(value: digits.value, span: place))
      offset = digits.end
    }
    return runs
  }

  /// All digits of a place, in ASCII.
  static func digits(of span: SourceSpan, in subject: LintSubject) -> String {
    let text = ByteText(Array(subject.source.slice(span)))
    return (0..<text.count).compactMap { text.digit(at: $0).map { String($0.value) } }.joined()
  }

  /// A number in the digits of another text's script, with as many leading zeros as that has.
  static func text(_ value: Int, like other: String) -> String {
    guard let first = other.unicodeScalars.first, let digit = first.properties.numericValue else {
      return String(value)
    }
    let zero = first.value - UInt32(digit)
    var text = String.UnicodeScalarView()
    for figure in String(value).utf8 {
      if let scalar = Unicode.Scalar(zero + UInt32(figure - 0x30)) { text.append(scalar) }
    }
    return String(text)
  }
}
