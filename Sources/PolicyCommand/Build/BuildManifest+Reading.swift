import NoticeReport

extension BuildManifest {
  /// Reads a manifest that an earlier build wrote; `nil` for any other file.
  init?(reading bytes: [UInt8]) {
    guard let root = JSONReader.value(of: bytes),
      root.member("tool")?.member("name")?.text == Tool.name,
      let artifacts = root.member("artifacts")?.elements
    else { return nil }
    for node in artifacts {
      guard let path = node.member("path")?.text, let format = node.member("format")?.text,
        let sha256 = node.member("sha256")?.text
      else { return nil }
      var entry = Entry(
        path: path, format: format, size: node.member("size")?.number ?? 0,
        sha256: sha256, origin: nil)
      if let source = node.member("source"), let sourcePath = source.member("path")?.text,
        let sourceHash = source.member("sha256")?.text
      {
        entry.origin = Origin(
          locale: node.member("locale")?.text ?? "", document: node.member("document")?.text ?? "",
          title: node.member("title")?.text ?? "", updated: node.member("updated")?.text,
          path: sourcePath, sha256: sourceHash,
          errors: node.member("errors")?.number ?? 0)
      }
      entries.append(entry)
    }
    for node in root.member("retired")?.elements ?? [] {
      guard let path = node.member("path")?.text, let sha256 = node.member("sha256")?.text else {
        return nil
      }
      retired.append(Retired(path: path, sha256: sha256))
    }
  }

  /// Takes over what an earlier build wrote and this one did not make again.
  ///
  /// - Parameters:
  ///   - earlier: The manifest that is in the output folder.
  ///   - isCurrent: Whether an entry's notice may still be there: it was not asked for, or it was left
  ///     out because of errors.
  mutating func takeOver(_ earlier: BuildManifest, where isCurrent: (Origin) -> Bool) {
    let written = Set(entries.map(\.path))
    for entry in earlier.entries where !written.contains(entry.path) {
      if let origin = entry.origin, isCurrent(origin) {
        entries.append(entry)
      } else {
        retired.append(Retired(path: entry.path, sha256: entry.sha256))
      }
    }
    let kept = Set(entries.map(\.path)).union(retired.map(\.path))
    retired += earlier.retired.filter { !kept.contains($0.path) }
  }
}
