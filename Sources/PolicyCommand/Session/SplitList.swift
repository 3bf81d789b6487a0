import Glibc

/// A list of files that was cut into parts, as pre-commit and `xargs` cut one that is too long for a
/// command line: each part gets a process of its own, and a notice set may be in several parts.
///
/// What the parts have in common is the process that starts them. A file in git's folder says which
/// sets that process has been told of; it counts for no other process.
struct SplitList {
  static let fileName = "policyc-parts"
  private static let maximumSize = 16 << 20

  /// The process that started this one: its number and when it began.
  let caller: String
  /// The command line without the files.
  let command: String
  let record: AbsolutePath

  /// Finds the caller; `nil` where the system does not tell, or there is no git repository.
  init?(root: AbsolutePath, paths: [String]) {
    let parent = getppid()
    guard let folder = Self.gitFolder(around: root), let began = Self.start(of: parent) else {
      return nil
    }
    caller = "\(parent) \(began)"
    let names = Set(paths)
    command = CommandLine.arguments.filter { !names.contains($0) }.joined(separator: " ")
    record = folder.appending(Self.fileName)
  }

  /// The documents that no part before this one had; they are this one's from now on.
  ///
  /// Where the record cannot be kept, all are: a finding may be told twice, but none is lost.
  func claim(_ documents: Set<String>) -> Set<String> {
    let descriptor = open(
      record.string, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { return documents }
    defer { close(descriptor) }
    guard let status = try? FileStatus(ofDescriptor: descriptor), status.kind == .file,
      flock(descriptor, LOCK_EX) == 0,
      let bytes = try? FileReader.bytes(
        ofDescriptor: descriptor, expected: status.size, limit: Self.maximumSize)
    else { return documents }
    let fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    var known: Set<String> = []
    if fields.first == caller {
      for index in stride(from: 1, to: fields.count - 1, by: 2) where fields[index] == command {
        known.insert(fields[index + 1])
      }
    } else {
      guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0,
        (try? Descriptor.write(Array(caller.utf8) + [0], to: descriptor)) != nil
      else { return documents }
    }
    let claimed = documents.subtracting(known)
    let entries = claimed.sorted().flatMap { Array("\(command)\0\($0)\0".utf8) }
    guard lseek(descriptor, 0, SEEK_END) >= 0,
      (try? Descriptor.write(entries, to: descriptor)) != nil
    else { return documents }
    return claimed
  }

  /// The `.git` of the repository; in a work tree beside it, what its file names.
  private static func gitFolder(around root: AbsolutePath) -> AbsolutePath? {
    var folder = root
    while true {
      let place = folder.appending(".git")
      switch (try? FileStatus(of: place))?.kind {
      case .folder: return place
      case .file:
        guard let bytes = try? FileReader.bytes(of: place, limit: 1 << 12) else { return nil }
        let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        let mark = Array("gitdir: ".utf8)
        guard line.starts(with: mark) else { return nil }
        return AbsolutePath(
          String(decoding: line.dropFirst(mark.count), as: UTF8.self), from: folder)
      default: break
      }
      if folder.parts.isEmpty { return nil }
      folder = folder.parent
    }
  }

  /// When a process began, in ticks since the system did (proc(5), the 22nd field of `stat`).
  private static func start(of process: Int32) -> String? {
    let path = AbsolutePath(parts: ["proc", "\(process)", "stat"])
    guard let bytes = try? FileReader.bytes(of: path, limit: 1 << 12),
      let name = bytes.lastIndex(of: UInt8(ascii: ")"))
    else { return nil }
    // The name of the program may hold blanks; the third field stands behind it.
    let fields = bytes[(name + 1)...].split(separator: UInt8(ascii: " "))
    return fields.count > 19 ? String(decoding: fields[19], as: UTF8.self) : nil
  }
}
