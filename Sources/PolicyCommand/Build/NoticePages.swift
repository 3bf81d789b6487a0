import NoticeEmit
import NoticeLint
import NoticeModel
import NoticeParity
import SourceText

/// The pages that are made of notices, so that links between notices lead to them and to their places.
struct NoticePages {
  /// The pages by the notices' paths.
  private(set) var pages: [String: LinkedPage] = [:]
  /// The files that the run does not check but links lead to, and their sources.
  private(set) var others: [AbsolutePath] = []
  private var notices: [String: Notice] = [:]

  init(_ run: Run) throws(CommandFailure) {
    for file in run.files { add(file.notice, at: file.location.path) }
    let configuration = run.configuration
    let context = configuration.lintContext
    var known = Set(run.files.map(\.location.path))
    var unread: [NoticeLocation] = []
    var places: Set<String> = []
    for notice in run.files.compactMap(\.notice) {
      for link in notice.facts.links {
        let address = LinkAddress(link.destination)
        guard let path = address.file(from: notice.source.path), path != notice.source.path else {
          continue
        }
        if address.fragment?.isEmpty == false { places.insert(path) }
        guard known.insert(path).inserted, context.isNotice?(path) == true,
          context.fileExists?(path) == true
        else { continue }
        let location = NoticeLocation(
          file: AbsolutePath(path, from: configuration.root), path: path,
          match: configuration.layout.value.match(path))
        unread.append(location)
        add(try read(location), at: path)
      }
    }
    let contexts = NoticeContexts(run.sets, pages: [:])
    for path in places.sorted() {
      guard let notice = notices[path], pages[path] != nil else { continue }
      var context = contexts.context(of: notice)
      if context.source == nil, let location = unread.first(where: { $0.path == path }),
        let source = try source(of: location, in: run)
      {
        context.source = source
        context.alignment = Alignment(source: source, translation: notice)
      }
      do throws(EmissionError) {
        try pages[path]?.findPlaces(of: notice, context: context)
      } catch {
        throw CommandFailure("libxml2 failed to read its HTML", at: path)
      }
    }
  }

  /// The source of a notice that the run does not check; `nil` where it is one itself, or has none.
  private mutating func source(
    of location: NoticeLocation, in run: Run
  ) throws(CommandFailure) -> Notice? {
    let locale = LocaleTag(run.configuration.sourceLocale.value)
    guard location.tag != nil, location.tag != locale else { return nil }
    let sources = run.session.everything.filter {
      $0.document == location.document && $0.tag == locale
    }
    guard let source = sources.first(where: \.isCanonical) ?? sources.first else { return nil }
    if let known = notices[source.path] { return known }
    return try read(source)
  }

  /// A notice that the run does not check; `nil` where it is too large.
  private mutating func read(_ location: NoticeLocation) throws(CommandFailure) -> Notice? {
    let source = try Session.read(location)
    guard source.bytes.count <= SourceFile.maximumSize else { return nil }
    if let file = location.file { others.append(file) }
    return Notice(source: source, assumedLocale: location.tag)
  }

  private mutating func add(_ notice: Notice?, at path: String) {
    guard let notice, let page = NoticeEdition(notice, isSource: false)?.pagePath else { return }
    notices[path] = notice
    pages[path] = LinkedPage(path: page)
  }
}
