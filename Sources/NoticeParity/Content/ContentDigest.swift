import SourceText

/// The digest of what a reader sees in a section: the first 16 hexadecimal digits of a SHA-256.
///
/// The blocks' texts are taken together, so that a paragraph may be cut in two.
package struct ContentDigest: Hashable, Sendable, CustomStringConvertible {
  /// The number of digits.
  static let length = 16

  /// The digits, in lower case.
  package let description: String

  /// Digests the texts of a section's blocks.
  package init(of texts: some Sequence<String>) {
    var kernel: [UInt8] = []
    for text in texts { NormalizedText.appendKernel(of: text, to: &kernel) }
    description = String(SHA256(kernel).hexadecimal.prefix(Self.length))
  }

  /// Reads the digits; `nil` for anything else.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count == Self.length,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    description = String(text)
  }
}
