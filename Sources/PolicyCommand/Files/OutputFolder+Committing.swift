import Glibc
import SourceText

extension OutputFolder {
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
}
