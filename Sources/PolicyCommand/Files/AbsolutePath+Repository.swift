extension AbsolutePath {
  /// This folder as seen from the top of the git repository that it is in; empty where it is the top,
  /// or in none.
  var folderInRepository: String {
    var folder = self
    while true {
      // In a work tree beside the repository, `.git` is a file.
      if (try? FileStatus(of: folder.appending(".git"))) != nil {
        return folder == self ? "" : relative(to: folder)
      }
      if folder.parts.isEmpty { return "" }
      folder = folder.parent
    }
  }
}
