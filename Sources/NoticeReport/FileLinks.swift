import NoticeModel

/// Links from places in text output to the files, for terminals that follow them.
///
/// They are written as Operating System Command 8, which terminals agreed on; a terminal that knows it
/// shows the text alone.
package struct FileLinks: Sendable {
  private let root: String
  private let host: String

  /// Makes links.
  ///
  /// - Parameters:
  ///   - root: The project's root from `/`; paths in findings count from it.
  ///   - host: The machine's name: over a remote shell, the terminal is on another one.
  package init(root: String, host: String) {
    self.root = root
    self.host = host
  }

  /// A text that leads to a file.
  func link(_ text: String, to file: String) -> String {
    let path = file.hasPrefix("/") ? file : "\(root)/\(file)"
    let address = "file://\(PercentEncoding.encoded(host))\(PercentEncoding.encoded(path))"
    return "\u{1B}]8;;\(address)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }
}
