import Foundation

/// What is parsed.
enum Input {
  /// The Markdown files of a folder one behind the other, repeated up to a size; without a folder,
  /// a text of our own with all constructs.
  static func bytes(folder: String?, size: Int) throws -> [UInt8] {
    var piece: [UInt8] = []
    if let folder {
      let root = URL(fileURLWithPath: folder)
      let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
      let files = (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "md" }
      for file in files.sorted(by: { $0.path < $1.path }) {
        piece += Array(try Data(contentsOf: file)) + [0x0A, 0x0A]
      }
    }
    if piece.isEmpty { piece = Array(sample.utf8) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + piece.count)
    while bytes.count < size { bytes += piece }
    return Array(bytes.prefix(size))
  }

  private static let sample = """
    # Privacy notice

    We take *care* of your **personal data**. This notice says what we collect, why, and how long
    we keep it. Write to <privacy@example.com> or see [our terms](https://example.com/terms "Terms").

    ## What we collect

    - your name and your e-mail address,
    - the `device` that you use &amp; its language,
      - and what you tell us.

    1. First, we ask.
    2. Then we [keep it][retention] for 30 days.

    > You may object at any time.
    > That costs you nothing.

    | Purpose | Basis |
    |---------|-------|
    | Service | Contract |

    [retention]: https://example.com/retention


    """
}
