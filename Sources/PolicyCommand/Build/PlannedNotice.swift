import NoticeEmit
import NoticeLint
import NoticeModel
import SourceText

/// A notice that is to be compiled.
struct PlannedNotice: Sendable {
  let file: CheckedFile
  let publishable: PublishableNotice
  private let context: NoticeContext
  private let locale: LocaleTag
  private let slug: Slug

  /// - Parameter context: What stands around it.
  init(
    _ file: CheckedFile, _ publishable: PublishableNotice, context: NoticeContext
  ) throws(CommandFailure) {
    self.file = file
    self.publishable = publishable
    self.context = context
    guard let locale = publishable.notice.locale else { throw Self.failure(.noLocale, file) }
    guard let slug = publishable.notice.metadata.slug.flatMap({ Slug($0.value) }) else {
      throw Self.failure(.noSlug, file)
    }
    self.locale = locale
    self.slug = slug
  }

  /// Whether it is a large notice, of whose artifacts not all bytes are kept in memory.
  var isLarge: Bool { LargeNotices.isLarge(file.source.bytes.count) }

  /// The place of an artifact below the output folder.
  func path(of format: ArtifactFormat) -> String {
    Artifact.relativePath(locale: locale, slug: slug, format: format)
  }

  /// Makes its artifacts.
  ///
  /// - Parameters:
  ///   - output: Where they are staged.
  ///   - width: How many threads work at the same time.
  func artifacts(
    in formats: [ArtifactFormat], _ options: EmissionOptions, stagedIn output: OutputFolder,
    width: Int
  ) throws(CommandFailure) -> [BuiltArtifact] {
    let emitter: NoticeEmitter
    do throws(EmissionError) {
      emitter = try NoticeEmitter(publishable, context: context, options: options)
    } catch {
      throw failure(error)
    }
    // What the emitters would look for takes more memory than they do; it goes first.
    if isLarge, formats.contains(.xml) { _ = publishable.notice.disclosures }
    let drafts = Threads.map(count: formats.count, width: width) { index in
      Result { () throws(CommandFailure) in try draft(of: formats[index], emitter, output) }
    }
    var unchecked: [(draft: ArtifactDraft, spool: Spool)] = []
    for draft in drafts { unchecked.append(try draft.get()) }
    // The last one takes the longest to check. Digests are made meanwhile.
    let made = unchecked
    let steps = Threads.map(count: made.count * 2, width: width) { index in
      let (draft, spool) = made[made.count - 1 - index / 2]
      return Result { () throws(CommandFailure) -> SHA256? in
        if index % 2 == 1 { return draft.digest }
        try check(draft, spool, output)
        return nil
      }
    }
    var digests: [SHA256] = []
    for step in steps {
      if let digest = try step.get() { digests.append(digest) }
    }
    let origin = BuildManifest.Origin(file, publishable)
    var artifacts: [BuiltArtifact] = []
    for ((draft, spool), digest) in zip(made, digests.reversed()) {
      let path = path(of: draft.format)
      let isChanged =
        switch spool {
        case .memory(let memory):
          try output.stage(memory.bytes, at: path, keepsUnchanged: true)
        case .file(let file): try output.settle(file)
        }
      artifacts.append(
        BuiltArtifact(
          path: path, format: draft.format, size: draft.size, digest: digest,
          isChanged: isChanged, origin: origin))
    }
    return artifacts
  }

  /// Where the bytes of an artifact are until it is checked.
  private enum Spool: Sendable {
    case memory(MemorySpool)
    case file(PassingFile)
  }

  private func draft(
    of format: ArtifactFormat, _ emitter: NoticeEmitter, _ output: OutputFolder
  ) throws(CommandFailure) -> (ArtifactDraft, Spool) {
    let file = isLarge ? try output.passingFile(at: path(of: format)) : nil
    do throws(EmissionError) {
      if let file { return (try emitter.draft(of: format, in: file), .file(file)) }
      let memory = MemorySpool()
      return (try emitter.draft(of: format, in: memory), .memory(memory))
    } catch {
      throw failure(error)
    }
  }

  private func check(
    _ draft: ArtifactDraft, _ spool: Spool, _ output: OutputFolder
  ) throws(CommandFailure) {
    // What was not written whole is not the notice's fault, nor is what cannot be read again.
    if case .file(let file) = spool { try output.finish(file) }
    do throws(EmissionError) {
      try draft.check()
    } catch {
      if case .file(let file) = spool { try output.finish(file) }
      throw failure(error)
    }
  }

  private func failure(_ error: EmissionError) -> CommandFailure { Self.failure(error, file) }

  private static func failure(_ error: EmissionError, _ file: CheckedFile) -> CommandFailure {
    let reason =
      switch error {
      case .noLocale: "it has no locale to be built for"
      case .noSlug: "it has no slug to be built under"
      case .library: "libxml2 failed to compile it"
      case .invalid(let message): "its XML does not follow the schema: \(message)"
      }
    return CommandFailure(reason, at: file.location.path)
  }
}
