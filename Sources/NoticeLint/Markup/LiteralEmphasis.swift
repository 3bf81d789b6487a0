import MarkdownSyntax
import SourceText

/// Emphasis that stayed text: two runs of the same marks and what stands around them.
struct LiteralEmphasis: Sendable {
  /// The opening run.
  let opener: SourceSpan
  /// The closing run.
  let closer: SourceSpan
  private let source: SourceFile

  init(_ nearMiss: NearMiss, _ source: SourceFile) {
    opener = nearMiss.span
    closer = SourceSpan(nearMiss.context.end - nearMiss.span.count, nearMiss.context.end)
    self.source = source
  }

  /// The marks as written.
  var marks: String { source.text(of: opener) }

  private var byte: UInt8 { source.bytes[opener.start] }

  /// The edits that take the blanks on the inner sides away, or put them outside where words would
  /// run together; `nil` where emphasis would still not come of it.
  var unblanked: [TextEdit]? {
    let inner = SourceSpan(
      skippingBlanks(from: opener.end, to: closer.start), trimmingBlanks(before: closer.start))
    guard !inner.isEmpty else { return nil }
    let left = scalar(before: opener.start)
    let right = scalar(at: closer.end)
    // Marks that belong to the sentence go on at once.
    let needsLeft = opener.end < inner.start && isWord(left)
    let needsRight = inner.end < closer.start && isWord(right)
    let runs = (
      EmphasisRun(byte: byte, before: needsLeft ? " " : left, after: scalar(at: inner.start)),
      EmphasisRun(byte: byte, before: scalar(before: inner.end), after: needsRight ? " " : right)
    )
    guard runs.0.canOpen, runs.1.canClose else { return nil }
    var edits: [TextEdit] = []
    if opener.end < inner.start {
      edits.append(
        TextEdit(SourceSpan(opener.start, inner.start), (needsLeft ? " " : "") + marks))
    }
    if inner.end < closer.start {
      edits.append(TextEdit(SourceSpan(inner.end, closer.end), marks + (needsRight ? " " : "")))
    }
    return edits
  }

  /// The change that makes emphasis of runs that touch letters.
  var freed: Fix? {
    if byte == UInt8(ascii: "_"), works(UInt8(ascii: "*")) {
      let stars = String(repeating: "*", count: opener.count)
      return Fix(
        "write `\(stars)`", .safe, [TextEdit(opener, stars), TextEdit(closer, stars)])
    }
    if let edits = movedOut { return Fix("put the marks outside", .safe, edits) }
    return spaced.map { Fix("put a blank beside it", .unsafe, $0) }
  }

  private func works(_ byte: UInt8) -> Bool {
    EmphasisRun(byte: byte, before: scalar(before: opener.start), after: scalar(at: opener.end))
      .canOpen
      && EmphasisRun(
        byte: byte, before: scalar(before: closer.start), after: scalar(at: closer.end)
      )
      .canClose
  }

  /// Takes punctuation of CJK text out of the emphasis: `**利用規約：**は` to `**利用規約**：は`.
  private var movedOut: [TextEdit]? {
    guard let first = scalar(at: opener.end), let last = scalar(before: closer.start) else {
      return nil
    }
    let start = opener.end + (Self.isWideOpening(first) ? first.utf8Length : 0)
    var end = closer.start
    let isBracketed = start > opener.end && Self.isWideClosing(last)
    if isBracketed || Self.isWideMark(last) { end -= last.utf8Length }
    guard end < closer.start, isBracketed || start == opener.end, start < end else { return nil }
    let opening = EmphasisRun(
      byte: UInt8(ascii: "*"),
      before: scalar(before: start > opener.end ? start : opener.start), after: scalar(at: start))
    let closing = EmphasisRun(
      byte: UInt8(ascii: "*"), before: scalar(before: end), after: last)
    guard opening.canOpen, closing.canClose else { return nil }
    let stars = String(repeating: "*", count: opener.count)
    return [
      TextEdit(
        SourceSpan(opener.start, start),
        source.text(of: SourceSpan(opener.end, start)) + stars),
      TextEdit(
        SourceSpan(end, closer.end), stars + source.text(of: SourceSpan(end, closer.start))),
    ]
  }

  /// Puts a blank between the closing run and the letter behind it, or before the opening one.
  private var spaced: [TextEdit]? {
    let left = scalar(before: opener.start)
    let right = scalar(at: closer.end)
    let opening = EmphasisRun(byte: byte, before: left, after: scalar(at: opener.end))
    let closing = EmphasisRun(byte: byte, before: scalar(before: closer.start), after: right)
    var edits: [TextEdit] = []
    if !opening.canOpen {
      var spaced = opening
      spaced.before = " "
      guard spaced.canOpen else { return nil }
      edits.append(TextEdit(SourceSpan(at: opener.start), " "))
    }
    if !closing.canClose {
      var spaced = closing
      spaced.after = " "
      guard spaced.canClose else { return nil }
      edits.append(TextEdit(SourceSpan(at: closer.end), " "))
    }
    return edits.isEmpty ? nil : edits
  }

  private func scalar(at offset: Int) -> Unicode.Scalar? {
    UTF8Decoding.scalar(in: source.bytes, at: offset).scalar
  }

  private func scalar(before offset: Int) -> Unicode.Scalar? {
    UTF8Decoding.scalar(before: offset, in: source.bytes)
  }

  private func skippingBlanks(from start: Int, to limit: Int) -> Int {
    var offset = start
    while offset < limit, let scalar = scalar(at: offset), EmphasisRun.isBlank(scalar) {
      offset += scalar.utf8Length
    }
    return offset
  }

  private func trimmingBlanks(before end: Int) -> Int {
    var offset = end
    while offset > opener.end, let scalar = scalar(before: offset), EmphasisRun.isBlank(scalar) {
      offset -= scalar.utf8Length
    }
    return offset
  }

  private func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    !EmphasisRun.isBlank(scalar) && !EmphasisRun.isPunctuation(scalar)
  }

  private static func isWideOpening(_ scalar: Unicode.Scalar) -> Bool {
    "「『【《〈（〔［｛“‘".unicodeScalars.contains(scalar)
  }

  private static func isWideClosing(_ scalar: Unicode.Scalar) -> Bool {
    "」』】》〉）〕］｝”’".unicodeScalars.contains(scalar)
  }

  private static func isWideMark(_ scalar: Unicode.Scalar) -> Bool {
    "：；，、。．！？:".unicodeScalars.contains(scalar)
  }
}

extension Unicode.Scalar {
  /// The number of bytes that it takes in UTF-8.
  var utf8Length: Int { UTF8.width(self) }
}
