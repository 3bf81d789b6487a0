import SourceText

/// Emphasis and strikethrough: CommonMark 0.31.2, section 6.2; GFM 0.29, section 6.5.
extension InlineParser {
  mutating func readDelimiters(_ byte: UInt8) {
    let view = text.view
    let start = index
    var end = start
    while end < view.count, view[end] == byte { end += 1 }
    let length = end - start

    // As cmark-gfm does, emphasis looks past the tildes of strikethrough.
    var outerStart = start
    var outerEnd = end
    if hasGFM, byte != UInt8(ascii: "~") {
      while outerStart > 1, view[outerStart - 1] == UInt8(ascii: "~") { outerStart -= 1 }
      while outerEnd < view.count, view[outerEnd] == UInt8(ascii: "~") { outerEnd += 1 }
    }
    let before = view.scalar(before: outerStart) ?? "\n"
    let after = view.scalar(at: outerEnd)?.scalar ?? "\n"
    let isSpaceBefore = UnicodeClass.isWhitespace(before)
    let isSpaceAfter = UnicodeClass.isWhitespace(after)
    let isPunctuationBefore = !isSpaceBefore && UnicodeClass.isPunctuation(before)
    let isPunctuationAfter = !isSpaceAfter && UnicodeClass.isPunctuation(after)
    let isLeft = !isSpaceAfter && (!isPunctuationAfter || isSpaceBefore || isPunctuationBefore)
    let isRight = !isSpaceBefore && (!isPunctuationBefore || isSpaceAfter || isPunctuationAfter)
    var canOpen = isLeft
    var canClose = isRight
    if byte == UInt8(ascii: "_") {
      canOpen = isLeft && (!isRight || isPunctuationBefore)
      canClose = isRight && (!isLeft || isPunctuationAfter)
    }
    if byte == UInt8(ascii: "~"), length > 2 {
      canOpen = false
      canClose = false
    }
    guard canOpen || canClose else {
      index = end
      return
    }
    append(.delimiters, start, end)
    delimiters.append(
      Delimiter(
        item: Int32(items.count - 1), byte: byte, canOpen: canOpen, canClose: canClose,
        lengthRest: UInt8(length % 3), remaining: Int32(length)))
  }

  /// Pairs the delimiter runs behind the first `bottom` and takes them out of play.
  mutating func pairDelimiters(from bottom: Int) {
    guard delimiters.count > bottom else { return }
    for key in openersBottom.indices { openersBottom[key] = bottom }
    var previous = bottom - 1
    var closer = bottom
    while closer < delimiters.count {
      delimiters[closer].previous = Int32(previous)
      guard delimiters[closer].canClose else {
        previous = closer
        closer += 1
        continue
      }
      guard let opener = opener(of: closer, from: previous, bottom: bottom) else {
        openersBottom[bottomKey(closer)] = closer
        if delimiters[closer].canOpen { previous = closer }
        closer += 1
        continue
      }
      if delimiters[closer].byte == UInt8(ascii: "~") {
        // As in cmark-gfm, a closer of another length ends nothing and is out of play; what stands
        // between the two stays.
        if delimiters[opener].remaining == delimiters[closer].remaining {
          pair(opener, closer, .strikethrough, length: delimiters[closer].remaining)
          previous = Int(delimiters[opener].previous)
        }
        closer += 1
        continue
      }
      let isStrong = delimiters[opener].remaining >= 2 && delimiters[closer].remaining >= 2
      pair(opener, closer, isStrong ? .strong : .emphasis, length: isStrong ? 2 : 1)
      previous = delimiters[opener].remaining == 0 ? Int(delimiters[opener].previous) : opener
      if delimiters[closer].remaining == 0 { closer += 1 }
    }
    delimiters.removeLast(delimiters.count - bottom)
  }

  /// The nearest run before `closer` that it can close.
  private func opener(of closer: Int, from previous: Int, bottom: Int) -> Int? {
    let closing = delimiters[closer]
    let lowest = max(bottom, openersBottom[bottomKey(closer)])
    var index = previous
    while index >= lowest {
      let candidate = delimiters[index]
      if candidate.canOpen, candidate.byte == closing.byte {
        // The rule of three: CommonMark 0.31.2, section 6.2, rules 9 and 10.
        let isOdd =
          (closing.canOpen || candidate.canClose) && closing.lengthRest != 0
          && (candidate.lengthRest + closing.lengthRest) % 3 == 0
        if !isOdd { return index }
      }
      index = Int(candidate.previous)
    }
    return nil
  }

  private func bottomKey(_ index: Int) -> Int {
    let delimiter = delimiters[index]
    let kind =
      delimiter.byte == UInt8(ascii: "*") ? 0 : delimiter.byte == UInt8(ascii: "_") ? 6 : 12
    return kind + (delimiter.canOpen ? 3 : 0) + Int(delimiter.lengthRest)
  }

  /// Takes `length` delimiters off the inner sides of both runs.
  private mutating func pair(_ opener: Int, _ closer: Int, _ kind: NodeKind, length: Int32) {
    delimiters[opener].remaining -= length
    delimiters[closer].remaining -= length
    // An opener is used from its end, so a later pair stands further left.
    let opening = pairedDelimiters(of: delimiters[opener].item)
    pairs.append(
      DelimiterPair(
        kind: kind, length: Int8(length), next: pairedDelimiters[opening].firstOpened))
    pairedDelimiters[opening].firstOpened = Int32(pairs.count - 1)
    let closing = pairedDelimiters(of: delimiters[closer].item)
    pairs.append(DelimiterPair(kind: kind, length: Int8(length), next: -1))
    let added = Int32(pairs.count - 1)
    if pairedDelimiters[closing].lastClosed >= 0 {
      pairs[Int(pairedDelimiters[closing].lastClosed)].next = added
    } else {
      pairedDelimiters[closing].firstClosed = added
    }
    pairedDelimiters[closing].lastClosed = added
  }

  /// The place of what is known of a run's pairs, of which most runs have none.
  private mutating func pairedDelimiters(of item: Int32) -> Int {
    if items[Int(item)].payload < 0 {
      items[Int(item)].payload = Int32(pairedDelimiters.count)
      pairedDelimiters.append(PairedDelimiters())
    }
    return Int(items[Int(item)].payload)
  }
}
