import SourceText

/// Findings in some sixty bytes each, for a run over more notices than memory holds: of each text one copy
/// is kept, and numbers take the bytes that they need.
struct PackedFindings: Sendable {
  /// How many there are.
  private(set) var count = 0

  private var bytes: [UInt8] = []
  private var texts: [String] = []
  private var numbers: [String: Int] = [:]

  /// Adds a finding that has no fingerprint yet.
  mutating func append(_ finding: Diagnostic) {
    count += 1
    put(finding.rule)
    put(finding.severity.rawValue)
    put(finding.message)
    put(finding.file)
    put(finding.span)
    put(finding.label)
    put(finding.help)
    put(finding.locale)
    put(finding.further)
    put(finding.sources) { $0.put($1) }
    put(finding.related) {
      $0.put($1.message)
      $0.put($1.file)
      $0.put($1.span)
    }
    put(finding.fixes) {
      $0.put($1.title)
      $0.put($1.applicability.rawValue)
      $0.put($1.edits) {
        $0.put($1.span)
        $0.put($1.text)
      }
    }
  }

  /// All findings, in the order in which they came.
  consuming func unpacked() -> [Diagnostic] {
    var reader = Reader(bytes: bytes, texts: texts)
    return (0..<count).map { _ in reader.finding() }
  }

  private mutating func put(_ text: String?) {
    guard let text else { return put(0) }
    let number = numbers[text] ?? texts.count
    if number == texts.count {
      texts.append(text)
      numbers[text] = number
    }
    put(number + 1)
  }

  private mutating func put(_ span: SourceSpan) {
    put(span.start)
    put(span.count)
  }

  private mutating func put<Element>(
    _ elements: [Element], _ put: (inout PackedFindings, Element) -> Void
  ) {
    self.put(elements.count)
    for element in elements { put(&self, element) }
  }

  /// Seven bits in each byte, the lowest first; the highest bit says that more follow.
  private mutating func put(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Reads what was packed, in the same order.
  private struct Reader {
    let bytes: [UInt8]
    let texts: [String]
    var offset = 0

    mutating func finding() -> Diagnostic {
      let rule = text()
      let severity = Severity(rawValue: text()) ?? .error
      var finding = Diagnostic(
        rule: rule, severity: severity, message: text(), file: text(), span: span())
      finding.label = optionalText()
      finding.help = optionalText()
      finding.locale = optionalText()
      finding.further = number()
      finding.sources = list { $0.text() }
      finding.related = list { Diagnostic.Related($0.text(), file: $0.text(), span: $0.span()) }
      finding.fixes = list {
        Fix(
          $0.text(), Fix.Applicability(rawValue: $0.text()) ?? .manual,
          $0.list { TextEdit($0.span(), $0.text()) })
      }
      return finding
    }

    private mutating func optionalText() -> String? {
      let number = number()
      return number > 0 ? texts[number - 1] : nil
    }

    mutating func text() -> String { optionalText() ?? "" }

    mutating func span() -> SourceSpan {
      let start = number()
      return SourceSpan(start, start + number())
    }

    mutating func list<Element>(_ read: (inout Reader) -> Element) -> [Element] {
      (0..<number()).map { _ in read(&self) }
    }

    private mutating func number() -> Int {
      var number: UInt = 0
      var shift: UInt = 0
      while true {
        let byte = bytes[offset]
        offset += 1
        number |= UInt(byte & 0x7F) << shift
        if byte < 0x80 { return Int(bitPattern: number) }
        shift += 7
      }
    }
  }
}
