import ArgumentParser
import NoticeLint
import NoticeModel
import NoticeParity
import SourceText

/// The options that say what translations are compared with besides their source.
struct StalenessOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where nothing is signed off, find what the source has changed since this git revision.",
      discussion: "It also compares policyc.lock with the revision's.",
      valueName: "revision"))
  var since: String?

  /// The project as it was at the revision; `nil` where none is named.
  func revision(of configuration: Configuration) throws(CommandFailure) -> EarlierRevision? {
    guard let since else { return nil }
    let git = try GitRevision(since, root: configuration.root)
    let path = LockFile.path(configuration)
    let lock = try git.bytes(of: path).map { bytes throws(CommandFailure) in
      try LockFile.parse(bytes, shown: "\(since):\(path)")
    }
    return EarlierRevision(name: since, lock: lock) { path in
      guard let bytes = try? git.bytes(of: path), bytes.count <= SourceFile.maximumSize else {
        return nil
      }
      return Notice(source: SourceFile(path: path, bytes: bytes))
    }
  }
}
