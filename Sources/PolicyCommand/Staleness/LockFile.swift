import NoticeParity
import SourceText

/// The `policyc.lock` beside a project's configuration file, or in its root where it has none.
enum LockFile {
  /// Its path relative to the root, as messages name it.
  static func path(_ configuration: Configuration) -> String {
    location(configuration).relative(to: configuration.root)
  }

  /// Reads it; `nil` where there is none.
  ///
  /// - Throws: The first line that cannot be understood. What cannot be read is never taken for
  ///   unsigned.
  static func read(_ configuration: Configuration) throws(CommandFailure) -> SignOffLock? {
    let location = location(configuration)
    let shown = path(configuration)
    let bytes: [UInt8]
    do throws(SystemError) {
      guard try FileStatus.isThere(location) else { return nil }
      bytes = try FileReader.bytes(of: location, limit: SourceFile.maximumSize + 1)
    } catch {
      throw error.failure("cannot read", at: shown)
    }
    guard bytes.count <= SourceFile.maximumSize else {
      throw CommandFailure("it is larger than 64 MiB", at: shown)
    }
    return try parse(bytes, shown: shown)
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
  static func write(
    _ lock: SignOffLock, _ configuration: Configuration
  ) throws(CommandFailure) {
    try OutputFile.write(
      lock.serialized(), to: location(configuration), shown: path(configuration))
  }

  private static func location(_ configuration: Configuration) -> AbsolutePath {
    configuration.lockFolder.appending(SignOffLock.fileName)
  }
}
