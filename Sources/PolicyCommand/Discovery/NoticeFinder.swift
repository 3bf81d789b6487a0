import Glibc
import NoticeLint

/// Finds the notices that paths on the command line stand for.
struct NoticeFinder {
  /// What was found.
  struct Finding {
    /// The notices in the order of their paths, each once.
    var notices: [NoticeLocation] = []
    /// What was passed over, one line each.
    var remarks: [String] = []
    /// What should be a notice by its name and is none, one line each: nobody would look for it with
    /// `--verbose`.
    var warnings: [String] = []
    /// The notices of the whole project, where they were looked for: what is compared with them does
    /// not depend on how the command line is split.
    var everything: [NoticeLocation] = []
    /// Files that would be notices if their folder were a language's.
    var nearNotices: [NoticeLocation] = []
  }

  let root: AbsolutePath
  let layout: Layout
  /// Whether a named file that does not match the layout is a notice of its own.
  let takesLoneFiles: Bool
  /// The paths that are not looked at, unless a file is named.
  var exclude: [PathPattern] = []
  /// Whether they are not looked at even then, as hooks name whatever was changed.
  var forcesExclude = false

  /// The notices below the root.
  func all() throws(CommandFailure) -> Finding {
    var finding = Finding()
    try add(folder: root, shown: root.string, to: &finding)
    return try finished(finding)
  }

  /// The notices among files and folders.
  func notices(of paths: [InputPath]) throws(CommandFailure) -> Finding {
    var finding = Finding()
    for path in paths {
      switch path.kind {
      case .folder: try add(folder: path.location, shown: path.text, to: &finding)
      case .file: add(file: path.location, shown: path.text, to: &finding)
      }
    }
    return try finished(finding)
  }

  /// A notice that standard input gives under a name.
  func standardInput(named name: String, workingFolder: AbsolutePath) -> NoticeLocation {
    let path = AbsolutePath(name, from: workingFolder).relative(to: root)
    return NoticeLocation(file: nil, path: path, match: layout.match(path))
  }

  /// Adds the other locales of each notice that was found.
  func completeSets(_ finding: inout Finding) throws(CommandFailure) {
    let documents = Set(finding.notices.filter { $0.tag != nil }.map(\.document))
    guard !documents.isEmpty else { return }
    var everything = Finding()
    try collect(from: root, into: &everything)
    finding.notices += everything.notices.filter { documents.contains($0.document) }
    finding.everything = everything.notices
    finding.nearNotices += everything.nearNotices.filter { documents.contains($0.document) }
    finding = try finished(finding)
  }

  /// Whether a path stands for any notice of this root.
  func matchesAny(_ path: InputPath) throws(CommandFailure) -> Bool {
    var finding = Finding()
    switch path.kind {
    case .folder: try collect(from: path.location, into: &finding)
    case .file: add(file: path.location, shown: path.text, to: &finding)
    }
    return !finding.notices.isEmpty
  }

  private func finished(_ finding: Finding) throws(CommandFailure) -> Finding {
    var seen: Set<String> = []
    var finding = finding
    // A folder that is no language's is meant for one where it holds a known document.
    if !finding.nearNotices.isEmpty {
      var everything = Finding()
      try collect(from: root, into: &everything)
      let documents = Set(everything.notices.map(\.document))
      finding.notices += finding.nearNotices.filter { documents.contains($0.document) }
      finding.nearNotices = []
    }
    finding.notices = finding.notices.filter { seen.insert($0.path).inserted }
    finding.notices.sort { $0.path < $1.path }
    return finding
  }

  private func add(
    folder: AbsolutePath, shown: String, to finding: inout Finding
  ) throws(CommandFailure) {
    let before = finding.notices.count
    try collect(from: folder, into: &finding)
    let isEmpty = finding.notices.count == before
    guard !isEmpty || forcesExclude && isExcluded(folder.relative(to: root)) else {
      throw CommandFailure("no notice matches the layout `\(layout.text)` here", at: shown)
    }
  }

  private func collect(
    from folder: AbsolutePath, into finding: inout Finding
  ) throws(CommandFailure) {
    let fixed = AbsolutePath(parts: root.parts + layout.fixedFolders)
    // Only the part of the tree that the layout names is read.
    let start = folder.contains(fixed) ? fixed : folder
    guard fixed.contains(start), (try? FileStatus(of: start))?.kind == .folder else { return }
    let walk = try FolderWalk(of: start)
    finding.remarks += walk.remarks
    for (place, reason) in walk.unreadable {
      let path = place.relative(to: root)
      if layout.match(path) == nil || isExcluded(path) {
        finding.remarks.append("\(place.string): passed over, \(reason)")
      } else {
        finding.warnings.append("\(path): passed over, \(reason)")
      }
    }
    for file in walk.files {
      let path = file.relative(to: root)
      if isExcluded(path) {
        finding.remarks.append("\(path): passed over, it is excluded")
      } else if let notice = notice(at: file, in: &finding) {
        finding.notices.append(notice)
      }
    }
  }

  private func isExcluded(_ path: String) -> Bool { exclude.contains { $0.matches(path) } }

  private func add(file: AbsolutePath, shown: String, to finding: inout Finding) {
    if forcesExclude, isExcluded(file.relative(to: root)) {
      finding.remarks.append("\(file.relative(to: root)): passed over, it is excluded")
      return
    }
    if let notice = notice(at: file, in: &finding) {
      finding.notices.append(notice)
    } else if takesLoneFiles {
      let path = root.contains(file) ? file.relative(to: root) : file.string
      finding.notices.append(NoticeLocation(file: file, path: path, match: nil))
    }
  }

  private func notice(at file: AbsolutePath, in finding: inout Finding) -> NoticeLocation? {
    let path = file.relative(to: root)
    guard let match = layout.match(path) else {
      if let near = layout.nearMatch(path) {
        finding.nearNotices.append(
          NoticeLocation(file: file, path: path, locale: near.locale, document: near.document))
      }
      finding.remarks.append("\(path): passed over, it does not match the layout `\(layout.text)`")
      return nil
    }
    // A folder's own description, by the custom of code hosts.
    guard match.document.split(separator: "/").last?.lowercased() != "readme" else {
      finding.remarks.append("\(path): passed over, a README is no notice")
      return nil
    }
    return NoticeLocation(file: file, path: path, match: match)
  }
}
