import Glibc

/// New contents for files that are there, put in their places one right after the other.
///
/// ``stage(_:over:at:shown:)`` writes beside a file under a passing name; ``commit()`` renames. Until
/// then no file has changed. Dropping the value without a commit takes away what was staged.
struct FileReplacements: ~Copyable {
  private struct StagedFile {
    var temporaryPath: String
    var path: String
    var shown: String
  }

  private var staged: [StagedFile] = []
  /// The user's interruption waits until the files are in their places or given up.
  private let signals = HeldSignals()

  deinit {
    for file in staged { unlink(file.temporaryPath) }
  }

  /// Writes the bytes that are to stand in a file, with the file's mode and owner.
  ///
  /// - Parameters:
  ///   - old: What was read from the file; nobody else's change is written over.
  ///   - path: The file itself, no link to it: a link must stay one.
  ///   - shown: Its path for messages.
  mutating func stage(
    _ bytes: [UInt8], over old: [UInt8], at path: AbsolutePath, shown: String
  ) throws(CommandFailure) {
    do throws(SystemError) {
      var record = stat()
      guard stat(path.string, &record) == 0 else { throw SystemError.last }
      // A rename needs no right to write to the file, but a file without it is not to be changed.
      guard record.st_mode & 0o222 != 0 else {
        throw SystemError(number: EACCES)
      }
      guard access(path.string, W_OK) == 0 else { throw SystemError.last }
      guard try FileReader.bytes(of: path, limit: old.count + 1) == old else {
        throw SystemError(number: ESTALE)
      }
      try write(bytes, beside: path, like: record, shown: shown)
    } catch {
      if error.number == ESTALE {
        throw CommandFailure("cannot write: it has changed since it was read", at: shown)
      }
      throw error.failure("cannot write", at: shown)
    }
  }

  private mutating func write(
    _ bytes: [UInt8], beside path: AbsolutePath, like record: stat, shown: String
  ) throws(SystemError) {
    let temporaryPath = path.parent.appending(".\(staged.count).\(getpid()).policyc-partial").string
    let file = try Descriptor(
      open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600))
    staged.append(StagedFile(temporaryPath: temporaryPath, path: path.string, shown: shown))
    try file.write(bytes)
    // Only a superuser can give a file away; where it stays the user's, its group may still be kept.
    if fchown(file.number, record.st_uid, record.st_gid) != 0 {
      _ = fchown(file.number, uid_t.max, record.st_gid)
    }
    guard fchmod(file.number, record.st_mode & 0o7777) == 0 else { throw SystemError.last }
    try file.synchronize()
  }

  /// Puts all staged files in their places.
  consuming func commit() throws(CommandFailure) {
    while let file = staged.first {
      guard rename(file.temporaryPath, file.path) == 0 else {
        throw SystemError.last.failure("cannot write", at: file.shown)
      }
      staged.removeFirst()
    }
  }
}
