import NoticeLint
import NoticeModel
import SourceText

/// What `policyc init` proposes for a project.
struct ProjectProposal {
  /// Where notices are.
  var layout = Layout.standard
  /// What was found there; `nil` where nothing was.
  var found: LayoutProposal?
  /// The locale that translations are made from.
  var sourceLocale = "en"
  /// The locales, the source's first.
  var locales: [String] = []
  /// The laws.
  var profiles: [Profile] = []
  /// The laws that are named in the text.
  var namedProfiles: [Profile] = []
  /// Who publishes.
  var organization = OrganizationProposal([])

  /// More files than a project's notices ever are.
  private static let maximumNotices = 200

  /// Looks at a project.
  ///
  /// - Parameters:
  ///   - layout: The layout, where the user gives it.
  ///   - sourceLocale: The source locale, where the user gives it.
  init(
    root: AbsolutePath, layout: Layout?, sourceLocale: String?
  ) throws(CommandFailure) {
    let paths = try FolderWalk(of: root).files.map { $0.relative(to: root) }.filter {
      ($0.hasSuffix(".md") || $0.hasSuffix(".markdown")) && !Self.isForeign($0)
    }
    found = layout.map { LayoutProposal($0, paths) } ?? LayoutProposal.find(in: paths)
    self.layout = layout ?? found?.layout ?? .standard
    let tags = found?.locales ?? []
    self.sourceLocale = sourceLocale ?? Self.source(of: found)?.description ?? "en"
    locales = tags.map(\.description).filter { $0 != self.sourceLocale }
    locales.insert(self.sourceLocale, at: 0)
    let notices = try readNotices(root)
    let texts = notices.map { $0.source.text(of: $0.source.span) }
    namedProfiles = ProfileProposal.profiles(in: texts)
    profiles = namedProfiles.isEmpty ? [.core] : namedProfiles
    organization = OrganizationProposal(notices)
  }

  /// Other people's files.
  private static func isForeign(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains {
      ["node_modules", "vendor", "third_party", "bower_components"].contains($0)
    }
  }

  /// English where it is there, otherwise the locale with the most documents.
  private static func source(of found: LayoutProposal?) -> LocaleTag? {
    guard let found else { return nil }
    let locales = found.locales
    if let english = locales.first(where: { $0.language == "en" }) { return english }
    func count(_ tag: LocaleTag) -> Int { found.documents.values.count { $0.contains(tag) } }
    let most = locales.map(count).max()
    return locales.first { count($0) == most }
  }

  /// The notices in the source locale, or all where none is.
  private func readNotices(_ root: AbsolutePath) throws(CommandFailure) -> [Notice] {
    let all = found?.notices ?? []
    let own = all.filter { $0.match.tag.description == sourceLocale }
    var notices: [Notice] = []
    for (path, match) in (own.isEmpty ? all : own).prefix(Self.maximumNotices) {
      let source = try Session.read(
        NoticeLocation(file: root.appending(path), path: path, match: match))
      guard source.bytes.count <= SourceFile.maximumSize else { continue }
      notices.append(Notice(source: source, assumedLocale: match.tag))
    }
    return notices
  }
}
