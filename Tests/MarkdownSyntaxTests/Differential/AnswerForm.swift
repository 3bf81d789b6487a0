/// Brings answers of tools, and ours, into a form in which harmless differences do not show.
enum AnswerForm {
  /// cmark keeps the empty title of a definition after it found that text follows it.
  static func withoutEmptyTitles(_ xml: [UInt8]) -> [UInt8] {
    var result = xml[...]
    while let title = result.firstRange(of: " title=\"\"".utf8) {
      result.removeSubrange(title)
    }
    return Array(result)
  }

  /// Both keep the blanks at the start of a paragraph's text where a definition stood before it.
  static func trimmingFirstText(_ xml: [UInt8]) -> [UInt8] {
    let opening = Array("<text xml:space=\"preserve\">".utf8)
    var isFirst = false
    var result: [UInt8] = []
    for line in xml.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let content = line.drop { $0 == 0x20 }
      if isFirst, content.starts(with: opening) {
        let text = content.dropFirst(opening.count).drop { $0 == 0x20 || $0 == 0x09 }
        if text.elementsEqual("</text>".utf8) { continue }
        result += opening + text
      } else {
        result += line
      }
      result.append(0x0A)
      isFirst = content.starts(with: "<paragraph".utf8) || content.starts(with: "<heading".utf8)
    }
    return result
  }

  /// cmark-gfm leaves the text beside an extended autolink in pieces, empty ones among them.
  static func joiningText(_ xml: [UInt8]) -> [UInt8] {
    let opening = Array("<text xml:space=\"preserve\">".utf8)
    let closing = Array("</text>".utf8)
    var lines: [[UInt8]] = []
    for line in xml.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let content = line.drop { $0 == 0x20 }
      if content.elementsEqual(opening + closing) { continue }
      if content.starts(with: opening), let last = lines.last,
        last.suffix(closing.count).elementsEqual(closing),
        last.drop(while: { $0 == 0x20 }).starts(with: opening)
      {
        lines[lines.count - 1] = last.dropLast(closing.count) + content.dropFirst(opening.count)
      } else {
        lines.append(Array(line))
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  /// cmark-gfm writes control characters raw, which XML forbids.
  static func replacingControls(_ xml: [UInt8]) -> [UInt8] {
    xml.flatMap { byte in
      byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte) ? [0xEF, 0xBF, 0xBD] : [byte]
    }
  }

  /// cmark keeps the blanks at the start of a lazy line. They show in code spans, where a line end is a
  /// space, behind a line end in raw HTML and in titles, and behind a backslash at a line's end.
  static func trimmingLazyLines(_ xml: [UInt8]) -> [UInt8] {
    let opening = Array("<text xml:space=\"preserve\">".utf8)
    var result: [UInt8] = []
    var isBehindBreak = false
    for line in xml.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let content = line.drop { $0 == 0x20 }
      if content.starts(with: "<code ".utf8) {
        // Inside, only the length of a run of blanks differs; at the ends one blank is taken off.
        let isKept = content.indices.map { index in
          !isBlank(content[index])
            || ![0x20, 0x09, 0x3C, 0x3E].contains(content[index - 1])
              && content[index...].first { !isBlank($0) } != 0x3C
        }
        result += zip(content, isKept).filter(\.1).map { isBlank($0.0) ? 0x20 : $0.0 }
      } else if isBehindBreak, content.starts(with: opening) {
        let text = content.dropFirst(opening.count).drop(while: isBlank)
        if text.elementsEqual("</text>".utf8) { continue }
        result += opening + text
      } else {
        // A line without a tag goes on with the raw HTML or the title of the line before.
        result += content.first == 0x3C ? line : line.drop(while: isBlank)
      }
      result.append(0x0A)
      isBehindBreak = content.starts(with: "<linebreak".utf8)
    }
    return result
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
