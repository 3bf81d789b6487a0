import SourceText

/// `source/control-character`: characters that steer devices and print nothing.
enum ControlCharacter: Rule {
  enum Case: Sendable {
    /// U+0000.
    case null
    /// Another control character of ASCII, or several in a row.
    case control(Unicode.Scalar, count: Int)
    /// One of U+0080 to U+009F, and what its byte is in Windows-1252.
    case windows(Unicode.Scalar, meant: Unicode.Scalar?)
  }

  static let metadata = RuleMetadata(
    id: "source/control-character",
    summary: "control characters other than tab and line ends, NUL included",
    severity: .error,
    why: """
      Control characters come from broken conversions. They show nothing or a box, XML forbids most \
      of them, and NUL ends the text for many programs.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 2.3", url: "https://spec.commonmark.org/0.31.2/"),
      RuleSource("XML 1.0", "section 2.2", url: "https://www.w3.org/TR/xml/#charsets"),
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    var occurrences: [Occurrence<Case>] = []
    var previous: Unicode.Scalar?
    for control in subject.scan.controls {
      defer { previous = control.scalar }
      if control.scalar.value >= 0x80 {
        let meant = windows1252(control.scalar)
        occurrences.append(Occurrence(.windows(control.scalar, meant: meant), at: control.span))
        continue
      }
      let isRun = previous == control.scalar && occurrences.last?.span.end == control.span.start
      if isRun, let last = occurrences.indices.last {
        occurrences[last].span.end = control.span.end
        if case .control(let scalar, let count) = occurrences[last].found {
          occurrences[last].found = .control(scalar, count: count + 1)
        }
      } else {
        occurrences.append(
          Occurrence(
            control.scalar.value == 0 ? .null : .control(control.scalar, count: 1),
            at: control.span))
      }
    }
    return occurrences
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let removal = TextEdit(occurrence.span, "")
    switch occurrence.found {
    case .null:
      return Wording(
        "the text holds NUL", label: "U+0000, shown as a replacement character",
        help: "write the character that was lost here, or remove it",
        fixes: [Fix("remove it", .unsafe, [removal])])
    case .control(let scalar, let count):
      let name = "the control character \(ScalarName.code(scalar))"
      return Wording(
        "the text holds \(name)", label: count == 1 ? "invisible" : "\(count) of them, invisible",
        help: "remove it", fixes: [Fix("remove it", .unsafe, [removal])])
    case .windows(let scalar, let meant):
      let wording = Wording(
        "the text holds the control character \(ScalarName.code(scalar))", label: "invisible",
        help: "remove it")
      guard let meant else { return wording }
      var better = wording
      better.label = "byte \(ScalarName.hexadecimal(scalar)) is `\(meant)` in Windows-1252"
      better.help = "write `\(meant)`; the text was probably converted from Windows-1252"
      better.fixes = [
        Fix("write `\(meant)`", .unsafe, [TextEdit(occurrence.span, String(meant))])
      ]
      return better
    }
  }

  /// What a byte means in Windows-1252, where it differs from Latin-1.
  private static func windows1252(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let table: [Unicode.Scalar?] = [
      "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
      nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
    let index = Int(scalar.value) - 0x80
    return table.indices.contains(index) ? table[index] : nil
  }
}
