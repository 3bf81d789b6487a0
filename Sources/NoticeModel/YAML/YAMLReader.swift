import SourceText
import Yams

/// Reads YAML by Yams into ``YAMLNode``, with places in the file.
package enum YAMLReader {
  /// The largest document that is read, in bytes.
  package static let maximumSize = 256 << 10
  /// The deepest nesting that is read.
  package static let maximumDepth = 32
  /// The most keys that may stand twice.
  private static let maximumDuplicates = 64
  /// The most bytes that are composed to find keys that stand twice; each takes all of them once more.
  private static let maximumComposedSize = 1 << 20

  /// Reads the one document of a span.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - span: The part of it that is YAML; the whole file where `nil`.
  /// - Returns: The root; `nil` where there is nothing but blanks and comments.
  /// - Throws: ``YAMLProblem`` with a place in the file.
  package static func read(
    _ source: SourceFile, in span: SourceSpan? = nil
  ) throws(YAMLProblem) -> YAMLNode? {
    let span = span ?? SourceSpan(source.byteOrderMarkLength, source.bytes.count)
    guard span.count <= maximumSize else {
      throw YAMLProblem(kind: .tooLarge(limit: "\(maximumSize >> 10) KiB"), span: span)
    }
    var document = YAMLSource(source, span)
    if let range = document.disallowedCharacter {
      throw YAMLProblem(
        kind: .syntax(message: "control characters are not allowed"), span: document.span(range))
    }
    if let range = document.nesting(deeperThan: maximumDepth) { throw tooDeep(document, range) }
    try refuseAnchors(document)
    var masked: [Int: String] = [:]
    guard let root = try compose(&document, masked: &masked) else { return nil }
    return try convert(root, document, masked: masked, depth: 0)
  }

  /// Composes, and where a key stands twice writes over its first place, so that all can be read;
  /// Yams stops at such a key and names but one of its places.
  private static func compose(
    _ document: inout YAMLSource, masked: inout [Int: String]
  ) throws(YAMLProblem) -> Node? {
    var remaining = min(maximumDuplicates, maximumComposedSize / max(1, document.bytes.count))
    while true {
      let error: YamlError
      do throws(YamlError) {
        return try composeOnce(document)
      } catch let thrown {
        error = thrown
      }
      guard case .duplicatedKeysInMapping(_, let context) = error,
        remaining > 0
      else { throw problem(error, document) }
      let start = document.skippingTags(
        from: document.offset(line: context.mark.line, column: context.mark.column))
      guard let (range, key) = keyText(document, at: start) else { throw problem(error, document) }
      masked[start] = masked[start] ?? key
      // A place may be written over again, so the number is of the round and not of the places.
      document.overwrite(range, with: mask(of: range.count, number: remaining))
      remaining -= 1
    }
  }

  private static func composeOnce(_ document: YAMLSource) throws(YamlError) -> Node? {
    do {
      return try Parser(
        yaml: String(decoding: document.bytes, as: UTF8.self), resolver: .basic, encoding: .utf8
      ).singleRoot()
    } catch let error as YamlError {
      throw error
    } catch {
      throw .no
    }
  }

  /// The text of a one-line key, between its quotes where it has them, and what it says.
  private static func keyText(
    _ document: YAMLSource, at start: Int
  ) -> (range: Range<Int>, key: String)? {
    let quote = document.byte(start)
    var range = start..<start
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      range = start + 1..<max(start + 1, document.scalarEnd("", from: start) - 1)
    } else {
      var end = start
      while document.byte(end) >= 0x20,
        !(document.byte(end) == UInt8(ascii: ":")
          && (document.byte(end + 1) <= 0x20 || ",[]{}".utf8.contains(document.byte(end + 1))))
      {
        end += 1
      }
      while end > start, document.byte(end - 1) == 0x20 || document.byte(end - 1) == 0x09 {
        end -= 1
      }
      range = start..<end
    }
    guard !range.isEmpty, range.upperBound <= document.bytes.count else { return nil }
    return (range, String(decoding: document.bytes[range], as: UTF8.self))
  }

  /// Bytes of a length that hardly stand for a key of the document.
  private static func mask(of length: Int, number: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: UInt8(ascii: "z"), count: length)
    let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
    var rest = number
    var index = length
    while index > 0, index > length - 2 {
      index -= 1
      bytes[index] = digits[rest % digits.count]
      rest /= digits.count
    }
    return bytes
  }

  /// Refuses anchors and aliases before Yams resolves them.
  ///
  /// Their signs are masked. Where a plain scalar begins at a masked sign, the sign was one; where
  /// none does, all stand in texts and comments.
  private static func refuseAnchors(_ document: YAMLSource) throws(YAMLProblem) {
    let signs = document.possibleAnchors
    guard !signs.isEmpty else { return }
    var copy = document
    for sign in signs { copy.overwrite(sign..<sign + 1, with: [UInt8(ascii: "a")]) }
    var masked: [Int: String] = [:]
    let starts: Set<Int>
    do {
      let root = try compose(&copy, masked: &masked)
      starts = root.map { scalarStarts($0, copy) } ?? []
    } catch let problem {
      // An anchor before a mapping reads as a scalar at a wrong place.
      guard let sign = signs.first(where: document.isNodeStart) else { throw problem }
      throw YAMLProblem(kind: .aliases, span: document.span(sign..<sign + 1))
    }
    if let sign = signs.first(where: starts.contains) {
      throw YAMLProblem(kind: .aliases, span: document.span(sign..<sign + 1))
    }
  }

  private static func scalarStarts(_ root: Node, _ document: YAMLSource) -> Set<Int> {
    var starts: Set<Int> = []
    var pending = [root]
    while let node = pending.popLast() {
      switch node {
      case .scalar: starts.insert(document.skippingTags(from: offset(of: node, document)))
      case .sequence(let sequence): pending += sequence
      case .mapping(let mapping):
        for (key, value) in mapping {
          pending.append(key)
          pending.append(value)
        }
      case .alias: break
      }
    }
    return starts
  }

  private static func offset(of node: Node, _ document: YAMLSource) -> Int {
    node.mark.map { document.offset(line: $0.line, column: $0.column) } ?? 0
  }

  private static func convert(
    _ node: Node, _ document: YAMLSource, masked: [Int: String], depth: Int
  ) throws(YAMLProblem) -> YAMLNode {
    let start = document.skippingTags(from: offset(of: node, document))
    guard depth <= maximumDepth else { throw tooDeep(document, start..<start) }
    let local: Range<Int>
    let content: YAMLNode.Content
    switch node {
    case .scalar(let scalar):
      let end = document.scalarEnd(scalar.string, from: start)
      local = start..<max(start, end)
      content = .scalar(masked[start] ?? scalar.string, isPlain: scalar.style == .plain)
    case .sequence(let sequence):
      var nodes: [YAMLNode] = []
      nodes.reserveCapacity(sequence.count)
      for element in sequence {
        nodes.append(try convert(element, document, masked: masked, depth: depth + 1))
      }
      let last = nodes.last.map { $0.span.end - document.base } ?? start + 1
      let isFlow = document.byte(start) == UInt8(ascii: "[")
      local = start..<max(start, isFlow ? document.flowEnd(UInt8(ascii: "]"), from: last) : last)
      content = .sequence(nodes)
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      entries.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        entries.append(
          YAMLNode.Entry(
            key: try convert(key, document, masked: masked, depth: depth + 1),
            value: try convert(value, document, masked: masked, depth: depth + 1)))
      }
      let last = entries.last.map { $0.value.span.end - document.base } ?? start + 1
      let isFlow = document.byte(start) == UInt8(ascii: "{")
      local = start..<max(start, isFlow ? document.flowEnd(UInt8(ascii: "}"), from: last) : last)
      content = .mapping(entries)
    case .alias:
      throw YAMLProblem(kind: .aliases, span: document.span(start..<start))
    }
    return YAMLNode(content: content, span: document.span(local))
  }

  private static func tooDeep(_ document: YAMLSource, _ range: Range<Int>) -> YAMLProblem {
    YAMLProblem(kind: .tooLarge(limit: "\(maximumDepth) levels"), span: document.span(range))
  }

  private static func problem(_ error: YamlError, _ document: YAMLSource) -> YAMLProblem {
    let message: String
    var start = 0
    switch error {
    case .scanner(let context, let text, let mark, _), .parser(let context, let text, let mark, _),
      .composer(let context, let text, let mark, _):
      message = context.map { "\($0.text), \(text)" } ?? text
      start = document.offset(line: mark.line, column: mark.column)
    case .reader(let text, _, _, _): message = text
    case .duplicatedKeysInMapping(_, let context):
      message = "keys stand in a mapping more than once"
      start = document.offset(line: context.mark.line, column: context.mark.column)
    default: message = "it cannot be read"
    }
    return YAMLProblem(
      kind: .syntax(message: message), span: document.span(document.restOfLine(from: start)))
  }
}
