@testable import MarkdownSyntax

/// Compares our tree of documents with a reference tool's, and makes what differs small.
struct Comparison: Sendable {
  let tool: ReferenceTool
  let dialect: Dialect
  /// Brings an answer of the tool, and ours, into the form that is compared.
  var normalize: @Sendable ([UInt8]) -> [UInt8] = { $0 }
  /// Brings both into a form in which they agree on a document that begins lines with blanks.
  var normalizeIndented: @Sendable ([UInt8]) -> [UInt8] = { $0 }
  /// Whether the difference of a document is a known fault of the tool.
  var isKnownFault: @Sendable ([UInt8]) -> Bool = { _ in false }

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
    for (document, answer) in zip(documents, try tool.xml(of: documents)) {
      let ours = normalize(RenderedXML.render(document, dialect))
      let theirs = normalize(answer)
      if ours == theirs { continue }
      if isKnownFault(document)
        || Self.hasIndentation(document) && normalizeIndented(ours) == normalizeIndented(theirs)
      {
        outcome.excused += 1
      } else {
        outcome.differences.append(Difference(document: document, ours: ours, theirs: theirs))
      }
    }
    return outcome
  }

  /// A document that still differs and cannot lose a line or a scalar without losing the difference.
  func shrink(_ difference: Difference) throws -> Difference {
    var smallest = difference
    // Each step compares a batch; a document that is still long then is shown as it is.
    for _ in 0..<80 {
      let shorter = try first(in: Self.withoutALine(smallest.document))
      guard let next = try shorter ?? first(in: Self.withoutAScalar(smallest.document)) else {
        return smallest
      }
      smallest = next
    }
    return smallest
  }

  private static func hasIndentation(_ document: [UInt8]) -> Bool {
    zip([0x0A] + document, document).contains { before, byte in
      (before == 0x0A || before == 0x0D) && (byte == 0x20 || byte == 0x09)
    }
  }

  private func first(in candidates: [[UInt8]]) throws -> Difference? {
    try outcome(of: candidates).differences.first
  }

  private static func withoutALine(_ document: [UInt8]) -> [[UInt8]] {
    let lines = document.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count > 1 else { return [] }
    return lines.indices.map { left in
      Array(lines.indices.filter { $0 != left }.map { lines[$0] }.joined(separator: [0x0A]))
    }
  }

  private static func withoutAScalar(_ document: [UInt8]) -> [[UInt8]] {
    let scalars = Array(String(decoding: document, as: UTF8.self).unicodeScalars)
    return scalars.indices.map { left in
      scalars.indices.filter { $0 != left }.flatMap { Array(String(scalars[$0]).utf8) }
    }
  }
}
