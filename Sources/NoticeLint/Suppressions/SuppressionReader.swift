import MarkdownSyntax
import NoticeModel
import SourceText

/// Finds suppression comments: HTML comments in the text, `#` comments in the front matter.
enum SuppressionReader {
  /// The suppressions of a notice in the file's order.
  static func suppressions(in tree: SyntaxTree) -> [Suppression] {
    var suppressions: [Suppression] = []
    var textLines: [Int: Int] = [:]
    if let content = tree.frontMatter?.contentSpan {
      for span in frontMatterComments(content, tree.source) {
        if let found = read(
          SourceSpan(span.start + 1, span.end), comment: span, tree.source, &textLines)
        {
          suppressions.append(found)
        }
      }
    }
    for node in tree.nodes where node.kind == .htmlBlock || node.kind == .htmlInline {
      for span in comments(node.span, tree.source) {
        if let found = read(
          SourceSpan(span.start + 4, span.end - 3), comment: span, tree.source, &textLines)
        {
          suppressions.append(found)
        }
      }
    }
    closeRanges(&suppressions, tree.source)
    return suppressions
  }

  /// The comments in an HTML node, from `<!--` to `-->`.
  private static func comments(_ span: SourceSpan, _ source: SourceFile) -> [SourceSpan] {
    var comments: [SourceSpan] = []
    var rest = source.slice(span)
    while let start = rest.firstIndex(of: 0x3C) {
      rest = rest[start...]
      guard rest.starts(with: [0x3C, 0x21, 0x2D, 0x2D]) else {
        rest = rest.dropFirst()
        continue
      }
      guard let end = HTMLComments.end(of: rest.dropFirst(4)) else { break }
      comments.append(SourceSpan(start, end))
      rest = rest[end...]
    }
    return comments
  }

  /// The comments that begin with `# policyc-` in YAML, to the end of their lines.
  private static func frontMatterComments(
    _ content: SourceSpan, _ source: SourceFile
  ) -> [SourceSpan] {
    let bytes = source.slice(content)
    var lineEnd = bytes.startIndex
    return bytes.indices.compactMap { offset in
      guard bytes[offset] == 0x23, offset == bytes.startIndex || bytes[offset - 1] <= 0x20 else {
        return nil
      }
      if lineEnd <= offset {
        lineEnd = bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
      }
      return SourceSpan(offset, lineEnd)
    }
  }

  private static func read(
    _ text: SourceSpan, comment: SourceSpan, _ source: SourceFile, _ textLines: inout [Int: Int]
  ) -> Suppression? {
    var words = words(of: text, source)
    guard let first = words.first else { return nil }
    let word = source.text(of: first)
    guard word.hasPrefix("policyc-") else { return nil }
    words.removeFirst()
    let divider = words.firstIndex { source.text(of: $0) == "--" }
    let names = words[..<(divider ?? words.endIndex)]
    let reason =
      divider.flatMap { divider in
        words.indices.contains(divider + 1)
          ? source.text(of: SourceSpan(words[divider + 1].start, words.last?.end ?? 0)) : nil
      } ?? ""
    let directive = Suppression.Directive(rawValue: word)
    let lines = lines(of: directive, comment, source, &textLines)
    return Suppression(
      directive: directive, word: word, wordSpan: first, span: comment,
      removal: SuppressionComment.removal(comment, in: source),
      entries: names.map { .init(name: source.text(of: $0), span: $0, lines: lines) },
      reason: reason)
  }

  /// The parts of a text between blanks and commas.
  private static func words(of span: SourceSpan, _ source: SourceFile) -> [SourceSpan] {
    source.slice(span).split { $0 <= 0x20 || $0 == 0x2C }.map {
      SourceSpan($0.startIndex, $0.endIndex)
    }
  }

  private static func lines(
    of directive: Suppression.Directive?, _ comment: SourceSpan, _ source: SourceFile,
    _ textLines: inout [Int: Int]
  ) -> ClosedRange<Int> {
    let index = source.lineIndex
    let first = index.line(at: comment.start)
    switch directive {
    case .disableLine: return first...index.line(at: max(comment.end - 1, comment.start))
    case .disableFile: return 1...Int.max
    case .disable: return first...Int.max
    case .disableNextLine:
      // Blank lines are passed over: formatters put one behind a comment. What is found is kept for
      // further comments on the same line.
      let line = index.line(at: comment.end)
      if let known = textLines[line] { return known...known }
      var next = line + 1
      while next < index.count,
        source.slice(index.span(ofLine: next, in: source.bytes)).allSatisfy({ $0 <= 0x20 })
      {
        next += 1
      }
      textLines[line] = next
      return next...next
    case .enable, nil: return first...first
    }
  }

  /// Lets `policyc-enable` end the ranges that it names, or all that are open.
  private static func closeRanges(_ suppressions: inout [Suppression], _ source: SourceFile) {
    var open: [String: [SuppressionIndex.Place]] = [:]
    for index in suppressions.indices {
      switch suppressions[index].directive {
      case .disable:
        for (position, entry) in suppressions[index].entries.enumerated() {
          open[entry.name, default: []].append(.init(suppression: index, entry: position))
        }
      case .enable:
        let line = source.lineIndex.line(at: suppressions[index].span.start)
        for position in suppressions[index].entries.indices {
          let name = suppressions[index].entries[position].name
          suppressions[index].entries[position].endsNothing = open[name] == nil
        }
        let names = suppressions[index].entries.map(\.name)
        for name in names.isEmpty ? Array(open.keys) : names {
          for place in open.removeValue(forKey: name) ?? [] {
            let first = suppressions[place.suppression].entries[place.entry].lines.lowerBound
            suppressions[place.suppression].entries[place.entry].lines = first...max(line, first)
          }
        }
      default: break
      }
    }
  }
}
