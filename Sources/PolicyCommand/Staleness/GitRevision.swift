import Glibc
import SourceText

/// The files of a project as they were at a revision, read by running `git`.
struct GitRevision: Sendable {
  /// The commit's hash.
  private let commit: String
  private let root: AbsolutePath

  /// Finds a revision.
  ///
  /// - Throws: That git is not there, that the folder is in no repository, or that it has no such
  ///   revision.
  init(_ name: String, root: AbsolutePath) throws(CommandFailure) {
    guard !name.isEmpty, !name.hasPrefix("-") else {
      throw CommandFailure("`\(name)` is no revision", at: "--since")
    }
    self.root = root
    let output = try Self.git(
      ["rev-parse", "--verify", "--quiet", "\(name)^{commit}"], in: root, limit: 1 << 10)
    let hash = (output ?? []).prefix { $0 > 0x20 }
    guard !hash.isEmpty else {
      throw CommandFailure("git knows no revision `\(name)` in \(root.string)", at: "--since")
    }
    commit = String(decoding: hash, as: UTF8.self)
  }

  /// The bytes of a file; `nil` where there was none.
  ///
  /// - Parameter path: The path relative to the root.
  /// - Throws: That git fails for another reason, such as a damaged repository.
  func bytes(of path: String) throws(CommandFailure) -> [UInt8]? {
    let bytes = try Self.git(
      ["cat-file", "blob", "\(commit):./\(path)"], in: root, limit: SourceFile.maximumSize + 1)
    if let bytes { return bytes }
    // Git tells neither by its status nor by fixed words why it failed.
    let listing = try Self.git(
      ["--literal-pathspecs", "ls-tree", "-z", commit, "--", "./\(path)"], in: root, limit: 1 << 16)
    let isFile =
      listing?.split(separator: UInt8(ascii: " ")).dropFirst().first == Array("blob".utf8)[...]
    guard listing != nil, !isFile else {
      throw CommandFailure("git cannot read the file of \(commit.prefix(12))", at: path)
    }
    return nil
  }

  /// The paths relative to the root of what is not as it was, below the root: changed, new, gone, and
  /// files that git does not know yet.
  func changedPaths() throws(CommandFailure) -> Set<String> {
    let lists = [
      ["diff", "--name-only", "--no-renames", "--relative", "-z", commit, "--"],
      ["ls-files", "--others", "--exclude-standard", "-z"],
    ]
    var paths: Set<String> = []
    for arguments in lists {
      guard let bytes = try Self.git(arguments, in: root, limit: SourceFile.maximumSize) else {
        throw CommandFailure("git cannot list the changes in \(root.string)", at: "--since")
      }
      paths.formUnion(bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
    }
    return paths
  }

  /// What git prints; `nil` where it fails.
  private static func git(
    _ arguments: [String], in folder: AbsolutePath, limit: Int
  ) throws(CommandFailure) -> [UInt8]? {
    do throws(SystemError) {
      let output = try ChildProcess.output(
        of: "git", arguments: ["-C", folder.string] + arguments, limit: limit)
      return output.status == 0 ? output.bytes : nil
    } catch {
      throw CommandFailure("cannot run git: \(error.reason)", at: "--since")
    }
  }
}
