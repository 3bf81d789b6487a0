@testable import MarkdownSyntax

/// Compares our tree of documents with a reference tool's, and makes what differs small.
struct Comparison: Sendable {
  let tool: ReferenceTool
  let dialect: Dialect
  /// Brings an answer of the tool, and ours, into the form that is compared.
  var normalize: @Sendable ([UInt8]) -> [UInt8] = { $0 }
  /// Brings both into a form in which they agree on a document that begins lines with blanks.
  var normalizeIndented: @Sendable ([UInt8]) -> [UInt8] = { $0 }
  /// The known faults of the tool.
  var faults: [KnownFault] = []

  /// A document that is read in two ways.
  struct Difference {
    let document: [UInt8]
    let ours: [UInt8]
    let theirs: [UInt8]

    /// For a failure's message.
    var description: String {
      """
      \(String(decoding: document, as: UTF8.self).debugDescription)
      \(RenderedXML.difference(ours: ours, theirs: theirs))
      """
    }
  }

  /// What a comparison found.
  struct Outcome {
    var differences: [Difference] = []
    /// How many documents differ for a known fault of the tool alone.
    var excused = 0
  }

  /// Reads the documents in both ways.
  func outcome(of documents: [[UInt8]]) throws -> Outcome {
    var outcome = Outcome()
    var rest = try differences(of: documents)
    // The places of faults are rewritten one fault after the other, so that no more is changed than
    // must be.
    var rewritten = rest.map(\.document)
    for fault in faults where !rest.isEmpty {
      let changed = rewritten.map(fault.rewrite)
      let stillDiffer = try Set(differences(of: changed).map(\.document))
      let kept = rest.indices.filter { stillDiffer.contains(changed[$0]) }
      outcome.excused += rest.count - kept.count
      rest = kept.map { rest[$0] }
      rewritten = kept.map { changed[$0] }
    }
    outcome.differences = rest
    return outcome
  }

  /// The documents that are read differently, whatever the reason.
  func differences(of documents: [[UInt8]]) throws -> [Difference] {
    try zip(documents, tool.xml(of: documents)).compactMap { document, answer in
      let ours = normalize(RenderedXML.render(document, dialect))
      let theirs = normalize(answer)
      if ours == theirs { return nil }
      if Self.hasIndentation(document), normalizeIndented(ours) == normalizeIndented(theirs) {
        return nil
      }
      return Difference(document: document, ours: ours, theirs: theirs)
    }
  }

  /// A document that still differs after as much as possible was cut out: first halves, then ever
  /// smaller pieces. Each comparison costs a process or more, so their number is limited; a document
  /// that is still long then is shown as it is.
  func shrink(_ difference: Difference) throws -> Difference {
    var smallest = difference
    var left = 400
    var size = Self.scalars(of: smallest).count / 2
    while size > 0, left > 0 {
      let scalars = Self.scalars(of: smallest)
      let starts = Array(stride(from: 0, to: scalars.count, by: size)).prefix(left)
      left -= starts.count
      let candidates = starts.map { start in
        let kept = scalars[..<start] + scalars[min(start + size, scalars.count)...]
        return Array(String(String.UnicodeScalarView(kept)).utf8)
      }
      guard let next = try outcome(of: candidates).differences.first else {
        size /= 2
        continue
      }
      smallest = next
      size = min(size, Self.scalars(of: smallest).count / 2)
    }
    return smallest
  }

  private static func scalars(of difference: Difference) -> [Unicode.Scalar] {
    Array(String(decoding: difference.document, as: UTF8.self).unicodeScalars)
  }

  /// Whether a line begins with blanks, markers of quotes before them or not.
  private static func hasIndentation(_ document: [UInt8]) -> Bool {
    document.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      line.prefix { [0x09, 0x20, 0x3E].contains($0) }.contains { $0 != 0x3E }
    }
  }
}
