import Foundation

/// Writes rendered findings into specs: `POLICYC_UPDATE_SPECS=1 swift test --filter RuleSpecTests`.
enum SpecUpdate {
  private static let lock = NSLock()

  /// Replaces the text of a fence.
  static func replace(_ fence: SpecFence, with text: String, in url: URL) throws {
    lock.lock()
    defer { lock.unlock() }
    let old = try String(contentsOf: url, encoding: .utf8)
    // Earlier fences of the same spec may have moved it.
    let index = SpecFence.fences(in: old).first { $0.info == fence.info && $0.text == fence.text }
    guard let index else { return }
    var lines = old.components(separatedBy: "\n")
    let count = index.text.components(separatedBy: "\n").count - 1
    lines.replaceSubrange(
      index.line..<index.line + count, with: text.components(separatedBy: "\n").dropLast())
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}
