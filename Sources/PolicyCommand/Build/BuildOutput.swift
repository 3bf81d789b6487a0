import NoticeEmit
import NoticeModel
import NoticeReport
import SourceText

/// Puts a build into the output folder.
struct BuildOutput {
  /// What became of the files.
  struct Result {
    /// The files that have other bytes now.
    var written = 0
    /// The files that had the same bytes already.
    var unchanged = 0
    /// The files that were taken away.
    var removed = 0
    /// What was left alone, and why.
    var remarks: [String] = []
  }

  let build: Build
  let options: EmissionOptions
  /// The template's path and hash.
  var template: (path: String, sha256: String)?
  /// The locale that translations are made from.
  var sourceLocale: LocaleTag?
  /// The documents that the run looked at, or `nil` where it looked at all.
  var documents: Set<String>?
  /// Whether artifacts without a notice are taken away.
  var prunes = false
  /// Whether the manifest gets the time of this build even if nothing changed, as build tools need of
  /// a target.
  var touchesManifest = false

  /// Whether somebody is told how far long work is.
  var showsProgress = false

  /// Makes and writes all artifacts and the manifest, or nothing.
  func write(to folder: AbsolutePath, shown: String) throws(CommandFailure) -> Result {
    let output = try OutputFolder(folder, shown: shown)
    output.giveUpWhenInterrupted()
    var result = Result()
    let earlier = try Self.earlierManifest(in: output, shown: shown)
    let artifacts = try build.artifacts(stagedIn: output, showsProgress: showsProgress)
    result.written = artifacts.count { $0.isChanged }
    result.unchanged = artifacts.count - result.written
    var manifest = BuildManifest(artifacts, options: options)
    manifest.template = template
    if let earlier {
      let leftOut = Set(build.leftOut.map(\.document))
      manifest.takeOver(earlier) { origin in
        leftOut.contains(origin.document)
          || documents.map { !$0.contains(origin.document) } ?? false
      }
    }
    var files: [(path: String, bytes: [UInt8])] = []
    for (name, format, bytes) in try siteFiles(manifest) {
      if output.exists(name), earlier?.entries.contains(where: { $0.path == name }) != true {
        result.remarks.append("\(shown)/\(name): left alone, it is not from policyc")
        continue
      }
      manifest.add(bytes, at: name, format: format)
      manifest.retired.removeAll { $0.path == name }
      files.append((name, bytes))
    }
    if prunes {
      for file in manifest.retired {
        switch output.retire(file.path, ifDigestIs: file.sha256) {
        case .removed: result.removed += 1
        case .absent: break
        case .changed:
          result.remarks.append("\(shown)/\(file.path): left alone, it was changed by hand")
        }
      }
      manifest.retired = []
    }
    files.append((BuildManifest.name, manifest.json))
    for (path, bytes) in files {
      if try output.stage(bytes, at: path, keepsUnchanged: true) {
        result.written += 1
      } else {
        result.unchanged += 1
      }
    }
    if touchesManifest { output.touchAfterCommit(BuildManifest.name) }
    try output.commit()
    return result
  }

  /// The manifest of an earlier build. A manifest of something else is no place to write to.
  private static func earlierManifest(
    in output: OutputFolder, shown: String
  ) throws(CommandFailure) -> BuildManifest? {
    guard output.exists(BuildManifest.name) else { return nil }
    let place = shown + "/" + BuildManifest.name
    guard let bytes = output.bytes(of: BuildManifest.name),
      let manifest = BuildManifest(reading: bytes)
    else {
      throw CommandFailure("it is there and not from policyc; name another folder", at: place)
    }
    return manifest
  }

  /// The files that belong to all notices.
  private func siteFiles(
    _ manifest: BuildManifest
  ) throws(CommandFailure) -> [(name: String, format: String, bytes: [UInt8])] {
    let documents = SiteDocument.documents(of: manifest, sourceLocale: sourceLocale)
    guard !documents.isEmpty, !options.isFragment else { return [] }
    do throws(EmissionError) {
      let site = SiteEmitter(documents: documents, options: options)
      var files = [(BuildManifest.indexName, "index", try site.index())]
      if let sitemap = try site.sitemap() {
        files.append((BuildManifest.sitemapName, "sitemap", sitemap))
      }
      return files
    } catch {
      throw CommandFailure("libxml2 failed to compile the list of documents")
    }
  }
}
