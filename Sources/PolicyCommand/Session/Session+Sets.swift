import NoticeLint
import NoticeModel
import SourceText

extension Session {
  /// The notice sets that files form, each translation aligned with its source where a rule compares
  /// them.
  func sets(of files: [CheckedFile]) -> [SetSubject] {
    // Nobody knows what a notice is a translation for whose folder is no language's.
    let known = files.filter { $0.checked != nil && !$0.location.hasUnknownLocale }
    // Of `en` and `EN`, which are one locale, the set's is the one that is written as tags are.
    let read = known.filter(\.location.isCanonical) + known.filter { !$0.location.isCanonical }
    let sets = NoticeSet.sets(
      of: read.map { ($0.location.document, $0.location.tag ?? $0.notice?.locale) },
      sourceLocale: sourceLocale)
    let pairs: [(source: Int, translation: Int, document: String)] = sets.flatMap { set in
      set.source.map { source in set.translations.map { (source, $0, set.document) } } ?? []
    }
    let subjects = read.compactMap { $0.checked?.subject }
    let isAligned = linter.comparesPairs || alignsPairs
    let aligned = Threads.map(count: isAligned ? pairs.count : 0, width: jobs) { index in
      let pair = pairs[index]
      return PairSubject(
        source: subjects[pair.source], translation: subjects[pair.translation],
        document: pair.document)
    }
    // Where the source may be the file that is too large to be read, that is the finding.
    let refused = Set(files.filter { $0.checked == nil }.map(\.location.document))
    var next = 0
    return sets.map { set in
      let count = set.source == nil || aligned.isEmpty ? 0 : set.translations.count
      defer { next += count }
      return SetSubject(
        document: set.document, source: set.source.map { subjects[$0] },
        translations: Array(aligned[next..<(next + count)]),
        orphans: count == 0 && !(set.source == nil && refused.contains(set.document))
          ? set.translations.map { subjects[$0] } : [],
        duplicates: set.duplicates.map { subjects[$0] })
    }
  }

  /// The locales that the project's documents are in besides their source's, by document.
  var locales: [String: Set<String>] {
    let known = everything.filter { !$0.hasUnknownLocale }
    let sets = NoticeSet.sets(
      of: known.map { ($0.document, $0.tag) }, sourceLocale: sourceLocale)
    return sets.reduce(into: [:]) { locales, set in
      guard set.source != nil else { return }
      locales[set.document] = Set(set.translations.compactMap { known[$0].tag?.description })
    }
  }

  /// Compares translations with their sources, in the order of the sets.
  func compare(_ sets: [SetSubject], _ progress: ProgressLine? = nil) -> [CheckedPair] {
    let pairs = sets.enumerated().flatMap { number, set in
      set.translations.map { (set: number, pair: $0) }
    }
    let linter = linter
    let open = Countdown(sets.map(\.translations.count))
    return Threads.map(count: pairs.count, width: jobs) { index in
      let (set, pair) = pairs[index]
      let checked = LargeNotices.inTurn(pair.translation.source.bytes.count) {
        linter.check(pair)
      }
      if open.isLast(of: set) { for notice in sets[set].notices { notice.forgetTexts() } }
      progress?.advance()
      return checked
    }
  }

  /// A line that says how far a run over notices is; `nil` where nobody wants it.
  func progress(over notices: [NoticeLocation]) -> ProgressLine? {
    guard showsProgress else { return nil }
    // A notice is looked at alone, and again beside its source.
    return ProgressLine(
      "checking", "notices", total: notices.count, steps: linter.comparesPairs ? 2 : 1)
  }
}
