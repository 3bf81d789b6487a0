import MarkdownSyntax
import SourceText

/// Reads a notice's front matter into ``NoticeMetadata``.
struct FrontMatterReader {
  private var metadata = NoticeMetadata()
  private var problems: [FrontMatterProblem] = []

  /// What the front matter says, and what is wrong with it in the file's order.
  static func read(
    _ tree: SyntaxTree
  ) -> (metadata: NoticeMetadata, problems: [FrontMatterProblem]) {
    guard tree.dialect == .notice else { return (NoticeMetadata(), []) }
    guard let frontMatter = tree.frontMatter else {
      let start = SourceSpan(at: tree.source.byteOrderMarkLength)
      return (NoticeMetadata(), [FrontMatterProblem(.missing, start)])
    }
    return read(tree.source, frontMatter)
  }

  /// The same for front matter that was found by other means.
  static func read(
    _ source: SourceFile, _ frontMatter: FrontMatter
  ) -> (metadata: NoticeMetadata, problems: [FrontMatterProblem]) {
    let fence = openingFence(source, frontMatter)
    guard frontMatter.isClosed else {
      return (NoticeMetadata(), [FrontMatterProblem(.unclosed, fence)])
    }
    var reader = FrontMatterReader()
    do {
      let root = try YAMLReader.read(source, in: frontMatter.contentSpan)
      reader.readRoot(root, fence: fence)
    } catch let problem {
      reader.problems.append(Self.problem(problem, source))
    }
    return (reader.metadata, reader.problems.sorted { $0.span < $1.span })
  }

  private static func openingFence(_ source: SourceFile, _ frontMatter: FrontMatter) -> SourceSpan {
    var end = frontMatter.span.start
    while end < frontMatter.span.end, source.bytes.indices.contains(end), source.bytes[end] > 0x20 {
      end += 1
    }
    return SourceSpan(frontMatter.span.start, end)
  }

  private static func problem(_ problem: YAMLProblem, _ source: SourceFile) -> FrontMatterProblem {
    switch problem.kind {
    case .syntax(let message):
      let line = source.position(at: problem.span.start).line
      return FrontMatterProblem(.syntax(message: message, line: line), problem.span)
    case .aliases: return FrontMatterProblem(.aliases, problem.span)
    case .tooLarge(let limit): return FrontMatterProblem(.tooLarge(limit: limit), problem.span)
    }
  }

  private mutating func readRoot(_ root: YAMLNode?, fence: SourceSpan) {
    guard let root, !root.isNull else {
      problems += NoticeMetadata.requiredKeys.map { FrontMatterProblem(.missingKey($0), fence) }
      return
    }
    guard let entries = root.mapping else {
      problems.append(FrontMatterProblem(.notMapping, root.span))
      return
    }
    reportDuplicates(root)
    var seen: Set<String> = []
    for entry in entries {
      guard let key = entry.key.located else {
        problems.append(FrontMatterProblem(.collectionAsKey, entry.key.span))
        continue
      }
      metadata.keys.append(key)
      // The first value stands; the second is reported as a duplicate.
      if seen.insert(key.value).inserted { read(key, entry.value) }
    }
    reportUnknownKeys(of: root, known: NoticeMetadata.knownKeys, parent: nil)
    for key in NoticeMetadata.requiredKeys where !seen.contains(key) {
      problems.append(FrontMatterProblem(.missingKey(key), fence))
    }
  }

  /// Reports keys that stand twice, in the mapping and in all below it.
  private mutating func reportDuplicates(_ root: YAMLNode) {
    var pending = [root]
    while let node = pending.popLast() {
      for (key, first) in node.duplicateKeys {
        problems.append(FrontMatterProblem(.duplicateKey(key.value, first: first), key.span))
      }
      pending += node.sequence ?? []
      pending += node.mapping?.map(\.value) ?? []
    }
  }

  /// Reports the keys of a mapping that mean nothing there.
  ///
  /// - Parameter parent: The key whose declaration the mapping is; `nil` for the front matter itself.
  mutating func reportUnknownKeys(of node: YAMLNode, known: [String], parent: String?) {
    let keys = node.mapping?.compactMap(\.key.located) ?? []
    let present = Set(keys.map(\.value))
    var seen = Set(known)
    for key in keys where seen.insert(key.value).inserted {
      let unknown = UnknownFrontMatterKey(
        key.value, parent: parent, known: known, present: present)
      problems.append(FrontMatterProblem(.unknownKey(unknown), key.span))
    }
  }

  private mutating func read(_ key: Located<String>, _ value: YAMLNode) {
    switch key.value {
    case "title": metadata.title = text(value, key)
    case "slug": metadata.slug = text(value, key)
    case "locale": metadata.locale = text(value, key)
    case "description": metadata.description = text(value, key)
    case "effective": metadata.effective = text(value, key)
    case "updated": metadata.updated = text(value, key)
    case "version": metadata.version = text(value, key)
    case "profile": metadata.profiles = texts(value, key)
    case "disclosures": metadata.disclosures = disclosures(value, key)
    case "divergences": metadata.divergences = divergences(value, key)
    default: metadata.unknownKeys.append(key)
    }
  }

  /// Reads a text.
  mutating func text(_ value: YAMLNode, _ key: Located<String>) -> Located<String>? {
    guard !value.isNull, let text = value.located else {
      expect("text", value, key)
      return nil
    }
    return text
  }

  private mutating func texts(_ value: YAMLNode, _ key: Located<String>) -> [Located<String>] {
    if !value.isNull, let text = value.located { return [text] }
    guard let nodes = value.sequence else {
      expect("text or list of texts", value, key)
      return []
    }
    return nodes.compactMap { node in
      if !node.isNull, let text = node.located { return text }
      expect("text", node, key)
      return nil
    }
  }

  /// Reports a value of the wrong shape; an empty one is reported at its key.
  mutating func expect(_ expected: String, _ value: YAMLNode, _ key: Located<String>) {
    problems.append(
      FrontMatterProblem(
        .wrongType(key: key.value, expected: expected), value.isNull ? key.span : value.span))
  }
}
