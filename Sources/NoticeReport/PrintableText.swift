/// Text that is safe on a terminal: what a notice or a file name holds cannot move the cursor,
/// change colours or turn the line round.
package enum PrintableText {
  /// `text` on one line, with a picture for each control character.
  package static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { replacement(for: $0) != nil }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(replacement(for: scalar) ?? scalar) }
    return String(result)
  }

  /// What is shown instead of `scalar`; `nil` where it can be shown itself.
  static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)  // The control pictures.
    case 0x7F: "\u{2421}"
    // C1 controls; line and paragraph separators; directional marks that reach beyond their word.
    case 0x80..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }
}
