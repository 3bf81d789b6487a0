import NoticeLint
import SourceText

/// Some whole notice sets of a run: read, parsed, checked notice by notice, and aligned.
struct ExaminedSets: Sendable {
  /// The files, in the order of their paths.
  let files: [CheckedFile]
  /// The sets that they form, ordered by document.
  let sets: [SetSubject]

  /// The bytes of all files.
  var sources: [SourceFile] { files.map(\.source) }

  /// The parts that can be weighed apart from each other: one for each document.
  func parts(_ pairs: [CheckedPair]) -> [CheckedSets] {
    var rest = pairs[...]
    var found: [String: ArraySlice<CheckedPair>] = [:]
    for set in sets {
      found[set.document] = rest.prefix(set.translations.count)
      rest = rest.dropFirst(set.translations.count)
    }
    let setsByDocument = Dictionary(grouping: sets, by: \.document)
    let filesByDocument = Dictionary(grouping: files, by: \.location.document)
    return filesByDocument.sorted { $0.key < $1.key }.map { document, files in
      CheckedSets(
        files.compactMap(\.checked), pairs: Array(found[document] ?? []),
        sets: setsByDocument[document] ?? [], others: files.compactMap(\.refusal))
    }
  }
}
