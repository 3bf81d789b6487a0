import Glibc
import SourceText
import Synchronization

/// A folder into which files are written all together or not at all.
///
/// ``stage(_:at:shown:keepsUnchanged:)`` puts the bytes beside their place under a passing name;
/// ``commit()`` renames them. Until then nothing that was there before has changed. Dropping the
/// folder without a commit takes away what was staged. Several threads may stage at the same time.
final class OutputFolder: Sendable {
  /// The place of a file below the folder.
  private struct Place {
    /// The names of the folders on the way to it.
    let folders: [String]
    let name: String
    /// Its path for messages.
    let shown: String
  }

  private struct StagedFile {
    let place: Place
    let temporaryName: String
    /// Whether it is not to be put in its place after all.
    var isGivenUp = false
  }

  private struct State {
    let folders: FolderChain
    /// The folders that were entered before, with whether they were made here and hold nothing of anybody
    /// else.
    var entered: [[String]: Bool] = [:]
    /// The folders that were made here, outer ones first.
    var madeFolders: [[String]] = []
    var madeTop: [AbsolutePath]
    var staged: [StagedFile] = []
    /// How many of these are in their places.
    var placed = 0
    var retired: [(parts: [String], name: String)] = []
    var touched: String?
  }

  private let path: String
  /// Tells passing names apart where several of these stage in one folder.
  private let mark = UInt32.random(in: 0...UInt32.max)
  private let state: Mutex<State>
  /// The user's interruption waits until the files are in their places or given up.
  private let signals = HeldSignals()

  /// The largest file that is read back.
  private static let maximumReadSize = 1 << 28

  /// Opens a folder and makes it, with the folders around it, where it is not there.
  ///
  /// - Parameters:
  ///   - location: The folder; symbolic links on the way to it are followed, as the user named it.
  ///   - shown: Its path for messages.
  init(_ location: AbsolutePath, shown: String) throws(CommandFailure) {
    path = shown
    var madeTop: [AbsolutePath] = []
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
      state = Mutex(State(folders: FolderChain(adopting: top), madeTop: madeTop))
    } catch {
      for folder in madeTop.reversed() { rmdir(folder.string) }
      throw error.failure("cannot open the output folder", at: shown)
    }
  }

  deinit {
    state.withLock { state in
      for file in state.staged[state.placed...] where !file.isGivenUp {
        if let folder = try? state.folders.open(file.place.folders) {
          unlinkat(folder, file.temporaryName, 0)
        }
      }
      // Folders that hold something by now stay.
      for made in state.madeFolders.reversed() {
        guard let name = made.last, let parent = try? state.folders.open(made.dropLast()) else {
          continue
        }
        unlinkat(parent, name, AT_REMOVEDIR)
      }
      for folder in state.madeTop.reversed() { rmdir(folder.string) }
    }
  }

  /// Whether the user wants it to end: what is staged is then given up.
  var isInterrupted: Bool { signals.isPending }

  // MARK: - Staging

  /// Writes a file under a passing name.
  ///
  /// - Parameters:
  ///   - relativePath: Its place below the folder, with `/`. A folder on the way that is a
  ///     symbolic link is refused: it could lead out of the output folder.
  ///   - shown: Its path for messages, where that is not below the folder's.
  ///   - keepsUnchanged: Whether a file that has these bytes already is left as it is.
  /// - Returns: Whether the file will change.
  @discardableResult
  func stage(
    _ bytes: [UInt8], at relativePath: String, shown: String? = nil, keepsUnchanged: Bool = false
  ) throws(CommandFailure) -> Bool {
    let place = try place(of: relativePath, shown: shown)
    let opened = try state.withLock { (state) throws(CommandFailure) in
      let folder = try enter(place, &state)
      if keepsUnchanged, state.entered[place.folders] == false,
        let earlier = EarlierFile(place.name, in: folder)
      {
        return Opened.earlier(earlier)
      }
      return .passing(try passingFile(at: place, in: folder, &state))
    }
    let file: PassingFile
    switch consume opened {
    case .passing(let passing): file = passing
    case .earlier(let earlier):
      if earlier.holds(bytes) { return false }
      file = try passingFile(at: place)
    }
    file.append(bytes)
    try finish(file)
    return true
  }

  /// What is opened first to stage a file.
  private enum Opened: ~Copyable {
    /// What stands in its place.
    case earlier(EarlierFile)
    /// The file itself.
    case passing(PassingFile)
  }

  /// Makes a file under a passing name that is written piece by piece, and then handed to
  /// ``finish(_:)`` and ``settle(_:)``.
  ///
  /// - Parameter relativePath: Its place below the folder, with `/`.
  func passingFile(at relativePath: String) throws(CommandFailure) -> PassingFile {
    try passingFile(at: place(of: relativePath))
  }

  /// Ends the writing of a file.
  /// - Throws: Why not all of it was written, or could be read again.
  func finish(_ file: PassingFile) throws(CommandFailure) {
    do throws(SystemError) {
      try file.finish()
    } catch {
      throw error.failure("cannot write", at: place(of: file).shown)
    }
  }

  /// Gives a file up whose place holds the same bytes already.
  /// - Returns: Whether the file will change.
  func settle(_ file: PassingFile) throws(CommandFailure) -> Bool {
    let place = place(of: file)
    guard let earlier = try earlierFile(at: place), earlier.holds(file) else { return true }
    try state.withLock { (state) throws(CommandFailure) in
      unlinkat(try enter(place, &state), state.staged[file.index].temporaryName, 0)
      state.staged[file.index].isGivenUp = true
    }
    return false
  }

  private func place(
    of relativePath: String, shown: String? = nil
  ) throws(CommandFailure) -> Place {
    var parts = relativePath.split(separator: "/").map(String.init)
    let shown = shown ?? path + "/" + relativePath
    guard let name = parts.popLast(), name != "..", !parts.contains("..") else {
      throw CommandFailure("it is outside the output folder", at: shown)
    }
    return Place(folders: parts, name: name, shown: shown)
  }

  private func place(of file: PassingFile) -> Place {
    state.withLock { $0.staged[file.index].place }
  }

  private func earlierFile(at place: Place) throws(CommandFailure) -> EarlierFile? {
    try state.withLock { (state) throws(CommandFailure) in
      EarlierFile(place.name, in: try enter(place, &state))
    }
  }

  private func passingFile(at place: Place) throws(CommandFailure) -> PassingFile {
    try state.withLock { (state) throws(CommandFailure) in
      try passingFile(at: place, in: enter(place, &state), &state)
    }
  }

  private func passingFile(
    at place: Place, in folder: Int32, _ state: inout State
  ) throws(CommandFailure) -> PassingFile {
    do throws(SystemError) {
      // Found now, it stops the commit before the first file is put in its place.
      if state.entered[place.folders] == false,
        FolderChain.kind(place.name, in: folder) == S_IFDIR
      {
        throw SystemError(number: EISDIR)
      }
      let index = state.staged.count
      let name = ".\(mark).\(index).\(getpid())\(Self.temporarySuffix)"
      let file = PassingFile(
        try Descriptor(openat(folder, name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)),
        index: index)
      state.staged.append(StagedFile(place: place, temporaryName: name))
      return file
    } catch {
      throw error.failure("cannot write", at: place.shown)
    }
  }

  /// Whether there is something under a name in the folder itself.
  func exists(_ name: String) -> Bool {
    state.withLock { state in
      (try? state.folders.open([])).map { FolderChain.kind(name, in: $0) != nil } ?? false
    }
  }

  /// The bytes of a file in the folder itself; `nil` where there is none.
  func bytes(of name: String) -> [UInt8]? {
    state.withLock { state in
      guard let top = try? state.folders.open([]) else { return nil }
      return EarlierFile(name, in: top)?.bytes(limit: Self.maximumReadSize)
    }
  }

  /// Gives a file in the folder itself the time of the commit.
  func touchAfterCommit(_ name: String) { state.withLock { $0.touched = name } }

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
  func retire(_ relativePath: String, ifDigestIs sha256: String) -> Retirement {
    var parts = relativePath.split(separator: "/").map(String.init)
    guard let name = parts.popLast(), !(parts + [name]).contains(where: { $0 == ".." || $0 == "." })
    else { return .absent }
    return state.withLock { state in
      guard let folder = try? state.folders.open(parts),
        let bytes = EarlierFile(name, in: folder)?.bytes(limit: Self.maximumReadSize)
      else { return .absent }
      guard SHA256(bytes).hexadecimal == sha256 else { return .changed }
      state.retired.append((parts, name))
      return .removed
    }
  }

  /// Takes away what was retired, and the folders that are empty then.
  private func removeRetired(_ state: State) {
    for (parts, name) in state.retired {
      guard let folder = try? state.folders.open(parts) else { continue }
      unlinkat(folder, name, 0)
      for count in stride(from: parts.count, to: 0, by: -1) {
        guard let parent = try? state.folders.open(Array(parts.prefix(count - 1))),
          unlinkat(parent, parts[count - 1], AT_REMOVEDIR) == 0
        else { break }
      }
    }
  }

  // MARK: - Committing

  /// Puts all staged files in their places. Nothing is staged after that.
  func commit() throws(CommandFailure) {
    try state.withLock { (state) throws(CommandFailure) in
      state.staged.removeAll { $0.isGivenUp }
      // One folder after the other, but for what says what is there.
      state.staged[..<max(0, state.staged.count - 1)].sort {
        $0.place.folders.lexicographicallyPrecedes($1.place.folders)
      }
      // The system began to write them when they were staged, so that it is mostly done.
      for file in state.staged {
        let folder = try enter(file.place, &state)
        try Self.synchronize(file, in: folder)
      }
      while state.placed < state.staged.count {
        // What says what is there comes last.
        if state.placed == state.staged.count - 1 { removeRetired(state) }
        let file = state.staged[state.placed]
        let folder = try enter(file.place, &state)
        guard renameat(folder, file.temporaryName, folder, file.place.name) == 0 else {
          throw SystemError.last.failure("cannot write", at: file.place.shown)
        }
        state.placed += 1
      }
      if state.placed == 0 { removeRetired(state) }
      if let touched = state.touched, let top = try? state.folders.open([]) {
        utimensat(top, touched, nil, AT_SYMLINK_NOFOLLOW)
      }
      state.madeFolders = []
      state.madeTop = []
    }
  }

  /// Waits until the bytes of a file are on the device.
  private static func synchronize(
    _ file: StagedFile, in folder: Int32
  ) throws(CommandFailure) {
    do throws(SystemError) {
      try Descriptor(openat(folder, file.temporaryName, O_RDONLY | O_CLOEXEC)).synchronize()
    } catch {
      throw error.failure("cannot write", at: file.place.shown)
    }
  }

  private func enter(_ place: Place, _ state: inout State) throws(CommandFailure) -> Int32 {
    var made: [[String]] = []
    defer { state.madeFolders += made }
    do throws(FolderChain.Refusal) {
      guard state.entered[place.folders] == nil else {
        return try state.folders.open(place.folders)
      }
      let folder = try state.folders.open(place.folders) { made.append($0) }
      let isNew = made.contains(place.folders)
      state.entered[place.folders] = isNew
      if !isNew { Self.removeAbandoned(in: folder) }
      return folder
    } catch {
      switch error {
      case .link(let name):
        throw CommandFailure("`\(name)` is a symbolic link, which is not followed", at: place.shown)
      case .system(let error):
        throw error.failure("cannot open the folder", at: place.shown)
      }
    }
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
      guard parts.count >= 3, let process = pid_t(parts[parts.count - 2]), process > 0,
        process != getpid(), kill(process, 0) != 0, errno == ESRCH
      else { continue }
      names.append(name)
    }
    for name in names { unlinkat(folder, name, 0) }
  }
}
