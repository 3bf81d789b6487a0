import NoticeEmit
import NoticeLint
import NoticeModel
import SourceText

/// The pages that are made of notices, so that links between notices lead to them.
struct NoticePages {
  /// The pages below the output folder, by the notices' paths.
  private(set) var paths: [String: String] = [:]
  /// The files that the run does not check but links lead to.
  private(set) var others: [AbsolutePath] = []

  init(_ run: Run) throws(CommandFailure) {
    var known: Set<String> = []
    for file in run.files {
      known.insert(file.location.path)
      add(file.notice, at: file.location.path)
    }
    let configuration = run.configuration
    let context = configuration.lintContext
    for notice in run.files.compactMap(\.notice) {
      for link in notice.facts.links {
        guard let path = LinkAddress(link.destination).file(from: notice.source.path),
          known.insert(path).inserted, context.isNotice?(path) == true,
          context.fileExists?(path) == true
        else { continue }
        let file = AbsolutePath(path, from: configuration.root)
        let location = NoticeLocation(
          file: file, path: path, match: configuration.layout.value.match(path))
        let source = try Session.read(location)
        guard source.bytes.count <= SourceFile.maximumSize else { continue }
        others.append(file)
        add(Notice(source: source, assumedLocale: location.tag), at: path)
      }
    }
  }

  private mutating func add(_ notice: Notice?, at path: String) {
    guard let page = notice.flatMap({ NoticeEdition($0, isSource: false) })?.pagePath else {
      return
    }
    paths[path] = page
  }
}
