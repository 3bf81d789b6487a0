import SourceText

/// Gives findings a hash that outlives changes elsewhere in the file.
///
/// It is made of the rule, the path, what the message quotes and the text of the lines that the
/// finding stands on, with single blanks, and of how many findings with the same text stand before. A line that is inserted
/// above changes nothing; a copy of an old finding is new.
enum Fingerprint {
  /// Gives findings, in their order, their fingerprints.
  ///
  /// - Parameter excerpt: What is kept of a notice, by its path.
  static func mark<Item>(
    _ items: inout [Item], _ place: WritableKeyPath<Item, Diagnostic>,
    _ excerpt: (String) -> SourceExcerpt?
  ) {
    var occurrences: [UInt64: UInt64] = [:]
    for index in items.indices {
      let finding = items[index][keyPath: place]
      var hash = FNV1a()
      hash.combine(finding.rule.utf8)
      hash.combine(finding.file.utf8)
      for quoted in quotations(in: finding.message) { hash.combine(quoted) }
      if let excerpt = excerpt(finding.file) { hash.combine(context(of: finding.span, excerpt)) }
      let count = occurrences[hash.value, default: 0]
      occurrences[hash.value] = count + 1
      if count > 0 { hash.combine(String(count).utf8) }
      items[index][keyPath: place].fingerprint = hash.hexadecimal
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
  private static func context(of span: SourceSpan, _ excerpt: SourceExcerpt) -> [UInt8] {
    let first = excerpt.line(at: span.start)
    let last = min(
      excerpt.line(at: max(span.start, span.end - 1)), first + SourceExcerpt.contextLines - 1)
    let lines = SourceSpan(excerpt.span(ofLine: first).start, excerpt.span(ofLine: last).end)
    let start = max(lines.start, span.start - 200, excerpt.byteOrderMarkLength)
    let bytes = excerpt.slice(SourceSpan(start, min(lines.end, span.start + 200)))
    return Array(bytes.split { $0 <= 0x20 }.joined(separator: [0x20]))
  }
}
