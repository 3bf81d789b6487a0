import NoticeParity
import SourceText

/// The `policyc.lock` in a project's root.
enum LockFile {
  /// Reads it; `nil` where there is none.
  ///
  /// - Throws: The first line that cannot be understood. What cannot be read is never taken for
  ///   unsigned.
  static func read(in root: AbsolutePath) throws(CommandFailure) -> SignOffLock? {
    let path = location(in: root)
    guard (try? FileStatus(of: path)) != nil else { return nil }
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try FileReader.bytes(of: path, limit: SourceFile.maximumSize + 1)
    } catch {
      throw error.failure("cannot read", at: SignOffLock.fileName)
    }
    guard bytes.count <= SourceFile.maximumSize else {
      throw CommandFailure("it is larger than 64 MiB", at: SignOffLock.fileName)
    }
    return try parse(bytes, shown: SignOffLock.fileName)
  }

  /// Reads the bytes of a lock.
  ///
  /// - Parameter shown: Its path for messages.
  static func parse(_ bytes: [UInt8], shown: String) throws(CommandFailure) -> SignOffLock {
    do throws(LockProblem) {
      return try SignOffLock(bytes)
    } catch {
      throw CommandFailure(error.message, at: "\(shown):\(error.line)")
    }
  }

  /// Writes it whole or not at all.
  static func write(_ lock: SignOffLock, in root: AbsolutePath) throws(CommandFailure) {
    try OutputFile.write(lock.serialized(), to: location(in: root), shown: SignOffLock.fileName)
  }

  private static func location(in root: AbsolutePath) -> AbsolutePath {
    root.appending(SignOffLock.fileName)
  }
}
