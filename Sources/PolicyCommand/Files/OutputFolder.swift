import Glibc
import SourceText

/// A folder into which files are written all together or not at all.
///
/// ``stage(_:at:)`` puts the bytes beside their place under a passing name; ``commit()`` renames
/// them. Until then nothing that was there before has changed. Dropping the folder without a commit
/// takes away what was staged.
struct OutputFolder: ~Copyable {
  private struct StagedFile {
    var folder: Int
    var temporaryName: String
    var name: String
    var path: String
  }

  private let path: String
  /// Tells passing names apart where several of these stage in one folder.
  private let mark = UInt32.random(in: 0...UInt32.max)
  private var folders: [String: Int] = [:]
  private var descriptors: [Int32] = []
  /// The folders that were made here, with the index of the folder around them.
  private var madeFolders: [(parent: Int, name: String)] = []
  private var madeTop: [AbsolutePath] = []
  private var staged: [StagedFile] = []
  /// The user's interruption waits until the files are in their places or given up.
  private let signals = HeldSignals()
  private var retired: [(parts: [String], name: String)] = []
  private var touched: String?
  private var hasCommitted = false

  /// The largest file that is read back.
  private static let maximumReadSize = 1 << 28

  /// Opens a folder and makes it, with the folders around it, where it is not there.
  ///
  /// - Parameters:
  ///   - location: The folder; symbolic links on the way to it are followed, as the user named it.
  ///   - shown: Its path for messages.
  init(_ location: AbsolutePath, shown: String) throws(CommandFailure) {
    path = shown
    do throws(SystemError) {
      var refusal: SystemError?
      for count in 1...max(location.parts.count, 1) {
        let folder = AbsolutePath(parts: Array(location.parts.prefix(count)))
        if mkdir(folder.string, 0o777) == 0 {
          madeTop.append(folder)
        } else if errno != EEXIST {
          refusal = refusal ?? SystemError.last
        }
      }
      let top = open(location.string, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard top >= 0 else {
        // A folder that is not there could not be made; why is what helps.
        throw errno == ENOENT ? refusal ?? SystemError.last : SystemError.last
      }
      Self.removeAbandoned(in: top)
      descriptors.append(top)
      folders[""] = 0
    } catch {
      for folder in madeTop.reversed() { rmdir(folder.string) }
      throw error.failure("cannot open the output folder", at: shown)
    }
  }

  deinit {
    for file in staged { unlinkat(descriptors[file.folder], file.temporaryName, 0) }
    // Folders that hold something by now stay.
    for folder in madeFolders.reversed() {
      unlinkat(descriptors[folder.parent], folder.name, AT_REMOVEDIR)
    }
    for descriptor in descriptors { close(descriptor) }
    for folder in madeTop.reversed() { rmdir(folder.string) }
  }

  /// Writes a file under a passing name.
  ///
  /// - Parameters:
  ///   - relativePath: Its place below the folder, with `/`. A folder on the way that is a
  ///     symbolic link is refused: it could lead out of the output folder.
  ///   - shown: Its path for messages, where that is not below the folder's.
  ///   - keepsUnchanged: Whether a file that has these bytes already is left as it is.
  /// - Returns: Whether the file will change.
  @discardableResult
  mutating func stage(
    _ bytes: [UInt8], at relativePath: String, shown: String? = nil, keepsUnchanged: Bool = false
  ) throws(CommandFailure) -> Bool {
    var parts = relativePath.split(separator: "/").map(String.init)
    let shown = shown ?? path + "/" + relativePath
    guard let name = parts.popLast(), name != "..", !parts.contains("..") else {
      throw CommandFailure("it is outside the output folder", at: shown)
    }
    let folder = try openFolder(parts, shown: shown)
    // Found now, it stops the commit before the first file is put in its place.
    if Self.kind(name, in: descriptors[folder]) == S_IFDIR {
      throw SystemError(number: EISDIR).failure("cannot write", at: shown)
    }
    if keepsUnchanged,
      Self.bytes(of: name, in: descriptors[folder], limit: bytes.count + 1) == bytes
    {
      return false
    }
    let temporaryName = ".\(mark).\(staged.count).\(getpid())\(Self.temporarySuffix)"
    do throws(SystemError) {
      let file = try Descriptor(
        openat(
          descriptors[folder], temporaryName, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
      staged.append(
        StagedFile(folder: folder, temporaryName: temporaryName, name: name, path: shown))
      try file.write(bytes)
      try file.synchronize()
      return true
    } catch {
      throw error.failure("cannot write", at: shown)
    }
  }

  /// Whether there is something under a name in the folder itself.
  func exists(_ name: String) -> Bool { Self.kind(name, in: descriptors[0]) != nil }

  /// The bytes of a file in the folder itself; `nil` where there is none.
  func bytes(of name: String) -> [UInt8]? {
    Self.bytes(of: name, in: descriptors[0], limit: Self.maximumReadSize)
  }

  /// Gives a file in the folder itself the time of the commit.
  mutating func touchAfterCommit(_ name: String) { touched = name }

  // MARK: - Taking away

  /// What becomes of a file that is to be taken away.
  enum Retirement {
    /// It goes with the commit.
    case removed
    /// It is not there, or something else is.
    case absent
    /// Its bytes are not those that were written.
    case changed
  }

  /// Takes a file away with the commit, if its bytes are still those that were written.
  ///
  /// - Parameter relativePath: Its place below the folder. What leads out of it is not there.
  mutating func retire(_ relativePath: String, ifDigestIs sha256: String) -> Retirement {
    var parts = relativePath.split(separator: "/").map(String.init)
    guard let name = parts.popLast(), !(parts + [name]).contains(where: { $0 == ".." || $0 == "." })
    else { return .absent }
    var current = descriptors[0]
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    for part in parts {
      current = openat(current, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard current >= 0 else { return .absent }
      opened.append(current)
    }
    guard let bytes = Self.bytes(of: name, in: current, limit: Self.maximumReadSize) else {
      return .absent
    }
    guard SHA256(bytes).hexadecimal == sha256 else { return .changed }
    retired.append((parts, name))
    return .removed
  }

  /// Takes away what was retired, and the folders that are empty then.
  private func removeRetired() {
    for (parts, name) in retired {
      var chain = [descriptors[0]]
      defer { for descriptor in chain.dropFirst() { close(descriptor) } }
      for part in parts {
        let next = openat(
          chain[chain.count - 1], part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard next >= 0 else { break }
        chain.append(next)
      }
      guard chain.count == parts.count + 1 else { continue }
      unlinkat(chain[parts.count], name, 0)
      for index in parts.indices.reversed() {
        guard unlinkat(chain[index], parts[index], AT_REMOVEDIR) == 0 else { break }
      }
    }
  }

  // MARK: - Committing

  /// Puts all staged files in their places.
  consuming func commit() throws(CommandFailure) {
    while let file = staged.first {
      // What says what is there comes last.
      if staged.count == 1 { removeRetired() }
      let folder = descriptors[file.folder]
      guard renameat(folder, file.temporaryName, folder, file.name) == 0 else {
        throw SystemError.last.failure("cannot write", at: file.path)
      }
      staged.removeFirst()
      hasCommitted = true
    }
    if !hasCommitted { removeRetired() }
    if let touched {
      utimensat(descriptors[0], touched, nil, AT_SYMLINK_NOFOLLOW)
    }
    madeFolders = []
    madeTop = []
  }

  private mutating func openFolder(
    _ parts: [String], shown: String
  ) throws(CommandFailure) -> Int {
    var current = 0
    var key = ""
    for part in parts {
      key += "/" + part
      if let known = folders[key] {
        current = known
        continue
      }
      if mkdirat(descriptors[current], part, 0o777) == 0 { madeFolders.append((current, part)) }
      let descriptor = openat(
        descriptors[current], part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else {
        let error = SystemError.last
        // Linux says ENOTDIR for a link that O_NOFOLLOW does not follow to a folder.
        if Self.kind(part, in: descriptors[current]) == S_IFLNK {
          throw CommandFailure("`\(part)` is a symbolic link, which is not followed", at: shown)
        }
        throw error.failure("cannot open the folder", at: shown)
      }
      Self.removeAbandoned(in: descriptor)
      descriptors.append(descriptor)
      current = descriptors.count - 1
      folders[key] = current
    }
    return current
  }

  private static let temporarySuffix = ".policyc-partial"

  /// Takes away files under a passing name whose process was killed.
  private static func removeAbandoned(in folder: Int32) {
    let copy = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { return }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let name = String(decoding: bytes, as: UTF8.self)
      guard name.hasPrefix("."), name.hasSuffix(temporarySuffix) else { continue }
      let parts = name.split(separator: ".")
      guard parts.count == 3, let process = pid_t(parts[1]), process > 0, process != getpid(),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      names.append(name)
    }
    for name in names { unlinkat(folder, name, 0) }
  }

  /// The bytes of a regular file, which is not reached through a link; `nil` where there is none.
  private static func bytes(of name: String, in folder: Int32, limit: Int) -> [UInt8]? {
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let status = try? FileStatus(ofDescriptor: descriptor), status.kind == .file,
      status.size <= limit
    else { return nil }
    return try? FileReader.bytes(ofDescriptor: descriptor, expected: status.size, limit: limit)
  }

  /// The file type bits of a name in a folder, of a link itself; `nil` where there is none.
  private static func kind(_ name: String, in folder: Int32) -> mode_t? {
    var record = stat()
    guard fstatat(folder, name, &record, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return record.st_mode & S_IFMT
  }
}
