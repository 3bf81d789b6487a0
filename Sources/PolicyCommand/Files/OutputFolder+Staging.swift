import Glibc

extension OutputFolder {
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
}
