import Glibc
import NoticeEmit
import Synchronization

/// A file under a passing name that is written piece by piece.
final class PassingFile: ArtifactSpool {
  private struct State {
    var size = 0
    /// Why not all was written. Nothing is written after that.
    var failure: SystemError?
  }

  /// Its place among the staged files of its folder.
  let index: Int
  private let descriptor: Descriptor
  private let state = Mutex(State())

  init(_ descriptor: consuming Descriptor, index: Int) {
    self.descriptor = descriptor
    self.index = index
  }

  /// How many bytes were written.
  var size: Int { state.withLock(\.size) }

  /// Writes bytes behind what is there. A failure shows in ``finish()``.
  func append(_ bytes: [UInt8]) {
    state.withLock { state in
      guard state.failure == nil else { return }
      do throws(SystemError) {
        try descriptor.write(bytes)
        state.size += bytes.count
      } catch {
        state.failure = error
      }
    }
  }

  /// The bytes from an offset on, no more than `count`; none at the end, and where it cannot be read.
  func bytes(from offset: Int, count: Int) -> [UInt8] {
    do throws(SystemError) {
      return try descriptor.bytes(from: offset, count: min(count, size - offset))
    } catch {
      state.withLock { $0.failure = $0.failure ?? error }
      return []
    }
  }

  /// Ends the writing, and has the system begin to bring the bytes to the device.
  /// - Throws: What went wrong since it was made.
  func finish() throws(SystemError) {
    if let failure = state.withLock(\.failure) { throw failure }
    // What is not to be kept in memory begins to be written. Where that is not so, the writing begins
    // when it is waited for.
    _ = posix_fadvise(descriptor.number, 0, 0, POSIX_FADV_DONTNEED)
  }
}
