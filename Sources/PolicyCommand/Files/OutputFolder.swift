import Glibc

/// A folder into which files are written all together or not at all.
///
/// ``stage(_:at:)`` puts the bytes beside their place under a passing name; ``commit()`` renames
/// them. Until then nothing that was there before has changed. Dropping the folder without a commit
/// takes away what was staged.
struct OutputFolder: ~Copyable {
  private struct StagedFile {
    var folder: [String]
    var temporaryName: String
    var name: String
    var path: String
  }

  private let path: String
  private let folders: FolderChain
  /// The folders that were made here, outer ones first.
  private var madeFolders: [[String]] = []
  private var madeTop: [AbsolutePath] = []
  private var staged: [StagedFile] = []
  /// How many of these are in their places.
  private var placed = 0

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
      folders = FolderChain(adopting: top)
    } catch {
      for folder in madeTop.reversed() { rmdir(folder.string) }
      throw error.failure("cannot open the output folder", at: shown)
    }
  }

  deinit {
    for file in staged[placed...] {
      if let folder = try? folders.open(file.folder) { unlinkat(folder, file.temporaryName, 0) }
    }
    // Folders that hold something by now stay.
    for made in madeFolders.reversed() {
      guard let name = made.last, let parent = try? folders.open(made.dropLast()) else { continue }
      unlinkat(parent, name, AT_REMOVEDIR)
    }
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
    let folder = try enter(parts, shown: shown)
    // Found now, it stops the commit before the first file is put in its place.
    if FolderChain.kind(name, in: folder) == S_IFDIR {
      throw SystemError(number: EISDIR).failure("cannot write", at: shown)
    }
    let temporaryName = ".\(staged.count).\(getpid()).policyc-partial"
    do throws(SystemError) {
      let file = try Descriptor(
        openat(folder, temporaryName, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
      staged.append(
        StagedFile(folder: parts, temporaryName: temporaryName, name: name, path: shown))
      try file.write(bytes)
      try file.synchronize()
    } catch {
      throw error.failure("cannot write", at: shown)
    }
  }

  /// Puts all staged files in their places.
  consuming func commit() throws(CommandFailure) {
    while placed < staged.count {
      let file = staged[placed]
      let folder = try enter(file.folder, shown: file.path)
      guard renameat(folder, file.temporaryName, folder, file.name) == 0 else {
        throw SystemError.last.failure("cannot write", at: file.path)
      }
      placed += 1
    }
    madeFolders = []
    madeTop = []
  }

  private mutating func enter(_ parts: [String], shown: String) throws(CommandFailure) -> Int32 {
    var made: [[String]] = []
    defer { madeFolders += made }
    do throws(FolderChain.Refusal) {
      return try folders.open(parts) { made.append($0) }
    } catch {
      switch error {
      case .link(let name):
        throw CommandFailure("`\(name)` is a symbolic link, which is not followed", at: shown)
      case .system(let error):
        throw error.failure("cannot open the folder", at: shown)
      }
    }
  }
}
