import Glibc

/// Finds all files below a folder.
struct FolderWalk {
  /// The files in the order of their paths.
  private(set) var files: [AbsolutePath] = []
  /// What was passed over, one line each.
  private(set) var remarks: [String] = []
  /// What has a file's name and cannot be read as one, and why.
  private(set) var unreadable: [(path: AbsolutePath, reason: String)] = []

  private let top: AbsolutePath
  private var seen: Set<FileStatus.Identity> = []

  /// Walks through `top`. Names that begin with a dot are passed over. Links are followed, but each
  /// folder is read once, so that a loop of links ends.
  ///
  /// - Throws: Which folder cannot be read.
  init(of top: AbsolutePath) throws(CommandFailure) {
    self.top = top
    var pending = [top]
    var linked: [AbsolutePath] = []
    // Folders behind links come last: a folder is found under its own name first.
    while let folder = pending.popLast() ?? popFirst(&linked) {
      try read(folder, pending: &pending, linked: &linked)
    }
    files.sort()
  }

  private mutating func read(
    _ folder: AbsolutePath, pending: inout [AbsolutePath], linked: inout [AbsolutePath]
  ) throws(CommandFailure) {
    do throws(SystemError) {
      guard seen.insert(try FileStatus(of: folder).identity).inserted else {
        remarks.append("\(folder.string): passed over, a link to a folder that was read already")
        return
      }
      let listing = try FolderListing(of: folder)
      for name in listing.malformedNames {
        remarks.append("\(folder.string)/\(name): passed over, the name is not UTF-8")
      }
      for entry in listing.entries where !entry.name.hasPrefix(".") {
        let path = AbsolutePath(parts: folder.parts + [entry.name])
        do throws(SystemError) {
          switch try FileStatus(of: path).kind {
          case .folder where entry.isLink: linked.append(path)
          case .folder: pending.append(path)
          case .file: files.append(path)
          case .other: unreadable.append((path, "it is no file"))
          }
        } catch {
          unreadable.append((path, Self.reason(error, isLink: entry.isLink)))
        }
      }
    } catch {
      throw error.failure("cannot read the folder", at: folder.string)
    }
  }

  private static func reason(_ error: SystemError, isLink: Bool) -> String {
    switch error.number {
    case ENOENT, ENOTDIR: isLink ? "the link leads nowhere" : "it is gone"
    case ELOOP where isLink: "the link leads to itself"
    default: error.reason
    }
  }

  private func popFirst(_ paths: inout [AbsolutePath]) -> AbsolutePath? {
    paths.isEmpty ? nil : paths.removeFirst()
  }
}
