import NoticeEmit
import NoticeModel
import NoticeReport
import SourceText

/// `manifest.json`: what a build wrote, from what, and how.
struct BuildManifest {
  /// Its name in the output folder.
  static let name = "manifest.json"
  /// The name of the list of documents.
  static let indexName = SiteEmitter.indexPath
  /// The name of the sitemap.
  static let sitemapName = "sitemap.xml"

  /// One file.
  struct Entry: Hashable {
    var path: String
    /// The format of an artifact; `index` or `sitemap` for what belongs to all notices.
    var format: String
    var size: Int
    var sha256: String
    /// What it was made from; `nil` for what belongs to all notices.
    var origin: Origin?
  }

  /// A file that an earlier build wrote and no notice stands behind any more.
  struct Retired: Hashable {
    var path: String
    var sha256: String
  }

  /// The files in the order of their paths.
  var entries: [Entry] = []
  /// What `--prune` takes away.
  var retired: [Retired] = []
  var options = EmissionOptions()
  /// The template's path as it was given, and its hash.
  var template: (path: String, sha256: String)?

  /// The manifest of artifacts.
  init(_ artifacts: [BuiltArtifact], options: EmissionOptions) {
    self.options = options
    entries = artifacts.map {
      Entry(
        path: $0.path, format: $0.format.rawValue, size: $0.size,
        sha256: $0.digest.hexadecimal, origin: $0.origin)
    }
  }

  /// Adds a file that belongs to all notices.
  mutating func add(_ bytes: [UInt8], at path: String, format: String) {
    entries.append(
      Entry(
        path: path, format: format, size: bytes.count, sha256: SHA256(bytes).hexadecimal,
        origin: nil))
  }

  /// The manifest as JSON.
  var json: [UInt8] {
    var object = JSONObjectWriter()
    object.add(.init("tool", Tool.json))
    if let base = options.baseURL { object.add(.init("baseURL", .string(base.text))) }
    if let name = options.siteName { object.add(.init("siteName", .string(name))) }
    if options.isFragment { object.add(.init("fragment", true)) }
    if !options.idPrefix.isEmpty { object.add(.init("idPrefix", .string(options.idPrefix))) }
    if let template {
      object.add(
        .init("template", ["path": .string(template.path), "sha256": .string(template.sha256)]))
    }
    if usesStyle {
      object.add(.init("styleHash", .string(NoticeEmitter.styleHash)))
      object.add(
        .init("contentSecurityPolicy", .string(NoticeEmitter.contentSecurityPolicy)))
    }
    let errors = entries.reduce(0) { $0 + ($1.origin?.errors ?? 0) }
    if errors > 0 { object.add(.init("allowedErrors", true)) }
    let ordered = entries.indices.sorted { entries[$0].path < entries[$1].path }
    object.add("artifacts", ordered) { Self.json(entries[$0]) }
    let gone = retired.sorted { $0.path < $1.path }
    if !gone.isEmpty {
      object.add("retired", gone) {
        ["path": .string($0.path), "sha256": .string($0.sha256)]
      }
    }
    return object.finished()
  }

  private var usesStyle: Bool {
    guard !options.isFragment else { return false }
    let hasPages = entries.contains { $0.format == ArtifactFormat.html.rawValue }
    return hasPages && options.template?.uses(.style) ?? true
      || entries.contains { $0.path == Self.indexName }
  }

  private static func json(_ entry: Entry) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("path", .string(entry.path)), .init("format", .string(entry.format)),
    ]
    if let origin = entry.origin {
      members.append(.init("locale", .string(origin.locale)))
      members.append(.init("document", .string(origin.document)))
      members.append(.init("title", .string(origin.title)))
      if let updated = origin.updated { members.append(.init("updated", .string(updated))) }
    }
    members.append(.init("size", .integer(entry.size)))
    members.append(.init("sha256", .string(entry.sha256)))
    if let origin = entry.origin {
      members.append(
        .init("source", ["path": .string(origin.path), "sha256": .string(origin.sha256)]))
      if origin.errors > 0 { members.append(.init("errors", .integer(origin.errors))) }
    }
    return .object(members)
  }
}
