import Synchronization

/// Keeps the bytes of an artifact in memory.
package final class MemorySpool: ArtifactSpool {
  private let content: Mutex<[UInt8]>

  /// - Parameter bytes: What it holds from the start.
  package init(_ bytes: [UInt8] = []) {
    content = Mutex(bytes)
  }

  /// All that was taken.
  package var bytes: [UInt8] { content.withLock(\.self) }

  package var size: Int { content.withLock(\.count) }

  package func append(_ bytes: [UInt8]) {
    content.withLock { content in
      // What comes at once is kept as it is.
      if content.isEmpty { content = bytes } else { content += bytes }
    }
  }

  package func bytes(from offset: Int, count: Int) -> [UInt8] {
    let bytes = bytes
    let part = bytes[offset...].prefix(count)
    return part.count == bytes.count ? bytes : Array(part)
  }
}
