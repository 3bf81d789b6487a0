import NoticeLint
import NoticeModel
import NoticeParity
import SourceText

extension EarlierRevision {
  /// A project as it was at a git revision.
  ///
  /// - Parameter failure: What learns that git fails while notices are compared.
  /// - Throws: That git does not know it, or that its lock cannot be understood.
  init(
    _ name: String, configuration: Configuration, failure: FirstFailure
  ) throws(CommandFailure) {
    let git = try GitRevision(name, root: configuration.root)
    let path = LockFile.path(configuration)
    let lock = try git.bytes(of: path).map { bytes throws(CommandFailure) in
      try LockFile.parse(bytes, shown: "\(name):\(path)")
    }
    self.init(name: name, lock: lock) { path in
      let bytes = failure.keep { () throws(CommandFailure) in try git.bytes(of: path) }
      guard let bytes, bytes.count <= SourceFile.maximumSize else { return nil }
      return Notice(source: SourceFile(path: path, bytes: bytes))
    }
  }
}
