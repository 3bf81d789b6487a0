import SourceText

/// The colours of text output. They only repeat what the words and marks say.
package enum TextStyle: Sendable {
  case plain
  case coloured

  func severity(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: paint(text, "1;31")
    case .warning: paint(text, "1;33")
    case .note: paint(text, "1;36")
    }
  }

  func headline(_ text: String) -> String { paint(text, "1") }
  func path(_ text: String) -> String { paint(text, "1") }
  func frame(_ text: String) -> String { paint(text, "34") }
  func related(_ text: String) -> String { paint(text, "36") }
  func added(_ text: String) -> String { paint(text, "32") }
  func footnote(_ text: String) -> String { paint(text, "1") }

  /// `text` in a colour by its parameters of Select Graphic Rendition (ECMA-48, section 8.3.117).
  private func paint(_ text: String, _ parameters: String) -> String {
    guard self == .coloured, !text.isEmpty else { return text }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }
}
