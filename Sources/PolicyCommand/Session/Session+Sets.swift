import NoticeLint
import NoticeModel
import SourceText

extension Session {
  /// The notice sets of a run, each translation aligned with its source where a rule compares them.
  ///
  /// - Parameter alignsPairs: Whether they are aligned in any case.
  func project(
    of files: [CheckedFile], sourceLocale: String, alignsPairs: Bool = false
  ) -> ProjectSubject {
    // Nobody knows what a notice is a translation for whose folder is no language's.
    let known = files.filter { $0.checked != nil && !$0.location.hasUnknownLocale }
    // Of `en` and `EN`, which are one locale, the set's is the one that is written as tags are.
    let read = known.filter(\.location.isCanonical) + known.filter { !$0.location.isCanonical }
    let sets = NoticeSet.sets(
      of: read.map { ($0.location.document, $0.location.tag ?? $0.notice?.locale) },
      sourceLocale: LocaleTag(sourceLocale))
    let pairs: [(source: Int, translation: Int, document: String)] = sets.flatMap { set in
      set.source.map { source in set.translations.map { (source, $0, set.document) } } ?? []
    }
    let subjects = read.compactMap { $0.checked?.subject }
    let aligned: [PairSubject] =
      linter.comparesPairs || alignsPairs
      ? progressing("comparing", "translations", count: pairs.count) { index in
        let pair = pairs[index]
        return PairSubject(
          source: subjects[pair.source], translation: subjects[pair.translation],
          document: pair.document)
      } : []
    // Where the source may be the file that is too large to be read, that is the finding.
    let refused = Set(files.filter { $0.checked == nil }.map(\.location.document))
    var next = 0
    return ProjectSubject(
      sets: sets.map { set in
        let count = set.source == nil || aligned.isEmpty ? 0 : set.translations.count
        defer { next += count }
        return SetSubject(
          document: set.document, source: set.source.map { subjects[$0] },
          translations: Array(aligned[next..<(next + count)]),
          orphans: count == 0 && !(set.source == nil && refused.contains(set.document))
            ? set.translations.map { subjects[$0] } : [],
          duplicates: set.duplicates.map { subjects[$0] })
      }, locales: locales(sourceLocale))
  }

  /// The locales that the project's documents are in besides their source's, by document.
  private func locales(_ sourceLocale: String) -> [String: Set<String>] {
    let known = everything.filter { !$0.hasUnknownLocale }
    let sets = NoticeSet.sets(
      of: known.map { ($0.document, $0.tag) }, sourceLocale: LocaleTag(sourceLocale))
    return sets.reduce(into: [:]) { locales, set in
      guard set.source != nil else { return }
      locales[set.document] = Set(set.translations.compactMap { known[$0].tag?.description })
    }
  }

  /// What the rules say about translations beside their sources and about all notices together.
  func compare(_ project: ProjectSubject) -> [Diagnostic] {
    let pairs = project.sets.enumerated().flatMap { number, set in
      set.translations.map { (set: number, pair: $0) }
    }
    let linter = linter
    let open = Countdown(project.sets.map(\.translations.count))
    let found = progressing("checking", "translations", count: pairs.count) { index in
      let (set, pair) = pairs[index]
      let findings = linter.check(pair)
      if open.isLast(of: set) { for notice in project.sets[set].notices { notice.forgetTexts() } }
      return findings
    }
    return found.flatMap { $0 } + linter.check(project)
  }

  /// Does pieces of work at the same time, and says how far it is.
  private func progressing<Value: Sendable>(
    _ verb: String, _ noun: String, count: Int, _ work: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    let progress = showsProgress ? ProgressLine(verb, noun, total: count) : nil
    defer { progress?.finish() }
    return Threads.map(count: count, width: jobs) { index in
      defer { progress?.advance() }
      return work(index)
    }
  }

  /// What was found in all files, one by one and together.
  func verdict(on files: [CheckedFile], _ project: ProjectSubject) -> Verdict {
    let verdict = linter.verdict(
      on: files.compactMap(\.checked), others: files.compactMap(\.refusal) + compare(project),
      project: project)
    return baseline.map(verdict.applying) ?? verdict
  }
}
