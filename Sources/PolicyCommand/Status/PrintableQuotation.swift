/// Words of a notice on one line.
enum PrintableQuotation {
  /// The text with runs of white space as one blank.
  static func line(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\r\n" || $0 == "\t" }
      .joined(separator: " ")
  }
}
