import SourceText

/// The lines of a file that are not as they were.
package struct ChangedLines: Sendable {
  /// Whether each line, from 1, has changed; the place of index 0 is not used.
  private let isChanged: [Bool]

  /// Compares a file with what it held.
  ///
  /// Where lines were taken out, the lines around count as changed: they are what a finding about the
  /// loss can stand on.
  ///
  /// - Parameter old: The bytes that it held; `nil` where it was not there.
  package init(_ file: SourceFile, since old: [UInt8]?) {
    let count = file.lineIndex.count
    guard let old else {
      isChanged = [Bool](repeating: true, count: count + 1)
      return
    }
    let before = SourceFile(path: file.path, bytes: old)
    var names: [ArraySlice<UInt8>: Int] = [:]
    func numbers(_ file: SourceFile) -> [Int] {
      let index = file.lineIndex
      return (1...index.count).map { line in
        let text = file.slice(index.span(ofLine: line, in: file.bytes))
        if let known = names[text] { return known }
        names[text] = names.count
        return names.count - 1
      }
    }
    let pairs = CommonSequence.pairs(numbers(before), numbers(file))
    var isChanged = [Bool](repeating: true, count: count + 1)
    for pair in pairs { isChanged[pair.new + 1] = false }
    var expected = 0
    for pair in pairs {
      if pair.old > expected {
        isChanged[pair.new + 1] = true
        if pair.new > 0 { isChanged[pair.new] = true }
      }
      expected = pair.old + 1
    }
    if expected < before.lineIndex.count { isChanged[count] = true }
    self.isChanged = isChanged
  }

  /// Whether a span lies on a line that has changed.
  ///
  /// - Parameter excerpt: What is kept of the file that was compared.
  package func touch(_ span: SourceSpan, in excerpt: SourceExcerpt) -> Bool {
    let first = excerpt.line(at: span.start)
    let last = span.isEmpty ? first : excerpt.line(at: span.end - 1)
    guard first <= last else { return false }
    return (first...last).contains { $0 < isChanged.count && isChanged[$0] }
  }
}
