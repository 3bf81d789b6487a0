import SourceText

/// Gives findings a hash that outlives changes elsewhere in the file.
///
/// It is made of the rule, the path, what the message quotes and the text of the lines that the
/// finding stands on, with single blanks, and of how many findings with the same text stand before. A line that is inserted
/// above changes nothing; a copy of an old finding is new.
enum Fingerprint {
  /// The findings, in their order, each with its fingerprint.
  static func marked(_ findings: [Diagnostic], _ sources: [SourceFile]) -> [Diagnostic] {
    let byPath = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var occurrences: [UInt64: UInt64] = [:]
    return findings.map { finding in
      var hash = FNV1a()
      hash.combine(finding.rule.utf8)
      hash.combine(finding.file.utf8)
      for quoted in quotations(in: finding.message) { hash.combine(quoted) }
      if let source = byPath[finding.file] { hash.combine(context(of: finding.span, source)) }
      let count = occurrences[hash.value, default: 0]
      occurrences[hash.value] = count + 1
      if count > 0 { hash.combine(String(count).utf8) }
      var finding = finding
      finding.fingerprint = hash.hexadecimal
      return finding
    }
  }

  /// What stands between backquotes: two findings in one place may be about different things.
  private static func quotations(in message: String) -> [ArraySlice<UInt8>] {
    let parts = Array(message.utf8).split(
      separator: UInt8(ascii: "`"), omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
  }

  /// The lines that a span touches, at most four, with runs of white space as single blanks.
  ///
  /// Of a long line the 200 bytes on each side of the span's start count, so that many findings on one
  /// line cost no more than on many.
  private static func context(of span: SourceSpan, _ source: SourceFile) -> [UInt8] {
    let index = source.lineIndex
    let first = index.line(at: span.start)
    let last = min(index.line(at: max(span.start, span.end - 1)), first + 3)
    let lines = SourceSpan(
      index.start(ofLine: first), index.span(ofLine: last, in: source.bytes).end)
    let start = max(lines.start, span.start - 200, source.byteOrderMarkLength)
    let bytes = source.slice(SourceSpan(start, min(lines.end, span.start + 200)))
    return Array(bytes.split { $0 <= 0x20 }.joined(separator: [0x20]))
  }
}
