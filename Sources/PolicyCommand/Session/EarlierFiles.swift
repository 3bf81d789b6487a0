import NoticeLint
import SourceText

/// The files of batches that are gone. What a later finding points at in one of them is read again;
/// where the file is not what it was, its place is not shown.
struct EarlierFiles {
  private var known: [String: (location: NoticeLocation, digest: TextDigest)] = [:]

  /// Takes files down that are about to go.
  mutating func remember(_ files: [CheckedFile]) {
    for file in files {
      known[file.location.path] = (file.location, TextDigest(file.source.bytes))
    }
  }

  /// Shows a judgement what its last findings point at in files that are gone.
  func complete(_ judgement: inout Judgement) {
    for (path, spans) in judgement.earlierPlaces {
      guard let (location, digest) = known[path], location.file != nil,
        let source = try? Session.read(location), TextDigest(source.bytes) == digest
      else { continue }
      judgement.add(SourceExcerpt(of: source, spans: spans))
    }
  }
}
