import NoticeLint

/// What a run is limited to, as ``ChangeOptions`` say it.
struct ChangeChoices {
  var since: String?
  var onlyChangedLines = false
  var splitList = false

  /// The changes since the revision; `nil` where none is named.
  func changes(root: AbsolutePath) throws(CommandFailure) -> RevisionChanges? {
    guard let since else { return nil }
    return try RevisionChanges(
      GitRevision(since, root: root), root: root, limitsLines: onlyChangedLines)
  }

  /// The project as it was at the revision; `nil` where none is named.
  ///
  /// - Parameter failure: What learns that git fails while notices are compared.
  func revision(
    of configuration: Configuration, failure: FirstFailure
  ) throws(CommandFailure) -> EarlierRevision? {
    try since.map { name throws(CommandFailure) in
      try EarlierRevision(name, configuration: configuration, failure: failure)
    }
  }
}
