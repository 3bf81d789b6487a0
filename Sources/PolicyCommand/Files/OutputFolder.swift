import Glibc

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
  mutating func stage(
    _ bytes: [UInt8], at relativePath: String, shown: String? = nil
  ) throws(CommandFailure) {
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
    let temporaryName = ".\(mark).\(staged.count).\(getpid()).policyc-partial"
    do throws(SystemError) {
      let file = try Descriptor(
        openat(
          descriptors[folder], temporaryName, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
      staged.append(
        StagedFile(folder: folder, temporaryName: temporaryName, name: name, path: shown))
      try file.write(bytes)
      try file.synchronize()
    } catch {
      throw error.failure("cannot write", at: shown)
    }
  }

  /// Puts all staged files in their places.
  consuming func commit() throws(CommandFailure) {
    while let file = staged.first {
      let folder = descriptors[file.folder]
      guard renameat(folder, file.temporaryName, folder, file.name) == 0 else {
        throw SystemError.last.failure("cannot write", at: file.path)
      }
      staged.removeFirst()
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
      descriptors.append(descriptor)
      current = descriptors.count - 1
      folders[key] = current
    }
    return current
  }

  /// The file type bits of a name in a folder, of a link itself; `nil` where there is none.
  private static func kind(_ name: String, in folder: Int32) -> mode_t? {
    var record = stat()
    guard fstatat(folder, name, &record, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return record.st_mode & S_IFMT
  }
}
