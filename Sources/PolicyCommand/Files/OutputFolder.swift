import Glibc
import Synchronization

/// A folder into which files are written all together or not at all.
///
/// ``stage(_:at:shown:keepsUnchanged:)`` puts the bytes beside their place under a passing name;
/// ``commit()`` renames them. Until then nothing that was there before has changed. Dropping the
/// folder without a commit takes away what was staged. Several threads may stage at the same time.
final class OutputFolder: Sendable {
  /// The place of a file below the folder.
  struct Place {
    /// The names of the folders on the way to it.
    let folders: [String]
    let name: String
    /// Its path for messages.
    let shown: String
  }

  struct StagedFile {
    let place: Place
    let temporaryName: String
    /// Whether it is not to be put in its place after all.
    var isGivenUp = false
  }

  struct State {
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

  /// Its path for messages.
  let path: String
  /// Tells passing names apart where several of these stage in one folder.
  let mark = UInt32.random(in: 0...UInt32.max)
  let state: Mutex<State>
  /// The user's interruption waits until the files are in their places or given up.
  private let signals = HeldSignals()

  /// The largest file that is read back.
  static let maximumReadSize = 1 << 28

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

  deinit { state.withLock { Self.takeAway(&$0) } }

  /// Takes away what is staged and not in its place, and the folders that were made for it.
  private static func takeAway(_ state: inout State) {
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

  /// Lets the user's interruption end the process while files are staged, which may take long: what is
  /// staged is then taken away. A commit is waited for.
  func giveUpWhenInterrupted() {
    let held = signals.held
    guard !held.isEmpty else { return }
    Threads.detach { [weak self] in
      let number = HeldSignals.wait(for: held)
      // Nobody stages any more until the process has ended.
      self?.state.withLock { state in
        Self.takeAway(&state)
        HeldSignals.deliver(number)
      }
      HeldSignals.deliver(number)
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

  /// Opens the folder that a file is to be in, and makes it where it is not there.
  func enter(_ place: Place, _ state: inout State) throws(CommandFailure) -> Int32 {
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

  /// How passing names end.
  static let temporarySuffix = ".policyc-partial"

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
