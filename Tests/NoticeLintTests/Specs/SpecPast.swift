import NoticeLint
import NoticeModel
import NoticeParity
import SourceText

/// The files of a spec as they once were: those whose path begins with `signed/` or `earlier/`.
///
/// A translation is signed where its own file of then is given; its source is the file of then or,
/// where there is none, the present one.
struct SpecPast {
  private let files: [String: SourceFile]

  init(_ files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a path is one of then.
  static func holds(_ path: String) -> Bool {
    path.hasPrefix("signed/") || path.hasPrefix("earlier/")
  }

  /// What was signed; `nil` where nothing was.
  func lock(_ prefix: String) -> SignOffLock? {
    var lock: SignOffLock?
    for path in files.keys.sorted() where path.hasPrefix(prefix) {
      let parts = path.dropFirst(prefix.count).split(separator: "/").map(String.init)
      guard parts.count > 2, parts[1] != "en" else { continue }
      let sourcePath = "locales/en/" + parts[2...].joined(separator: "/")
      guard let source = notice(prefix + sourcePath) ?? notice(sourcePath),
        let translation = notice(path)
      else { continue }
      var signed = lock ?? SignOffLock()
      let document = parts[2...].joined(separator: "/")
      let staleness = Staleness(
        source: NoticeContent(source), translation: NoticeContent(translation),
        alignment: Alignment(source: source, translation: translation),
        document: signed.documents[document], locale: parts[1])
      _ = SignOff(staleness, document: document, locale: parts[1], reason: nil, in: &signed) {
        _ in true
      }
      lock = signed
    }
    return lock
  }

  /// The project as it was at the revision `main`; `nil` where no file is given.
  var earlier: EarlierRevision? {
    guard files.keys.contains(where: { $0.hasPrefix("earlier/") }) else { return nil }
    let files = files
    return EarlierRevision(name: "main", lock: lock("earlier/")) { path in
      files["earlier/" + path].map { Notice(source: $0) }
    }
  }

  private func notice(_ path: String) -> Notice? {
    files[path].map { Notice(source: $0) }
  }
}
