import NoticeLint
import NoticeModel
import NoticeParity
import SourceText

extension Session {
  /// Reads a notice and checks it by itself.
  func check(_ location: NoticeLocation) throws(CommandFailure) -> CheckedFile {
    try check(try Self.read(location), at: location)
  }

  /// Checks a notice that was read.
  func check(
    _ source: SourceFile, at location: NoticeLocation
  ) throws(CommandFailure) -> CheckedFile {
    if let refusal = linter.refusal(of: source) {
      return CheckedFile(location: location, source: source, checked: nil, refusal: refusal)
    }
    guard source.bytes.count <= SourceFile.maximumSize else {
      throw CommandFailure("it is larger than 64 MiB", at: location.path)
    }
    let checked = LargeNotices.inTurn(source.bytes.count) {
      var notice = Notice(source: source, assumedLocale: location.tag)
      if notice.locale == nil, let locale = WrittenLanguage.locale(of: notice.tree),
        locale.language != "en"
      {
        notice = Notice(tree: notice.tree, assumedLocale: locale)
      }
      let subject = LintSubject(notice: notice, pathLocale: location.locale, context: context)
      // Hardly anything of it is asked for once the notice is compared.
      defer { subject.forgetWords() }
      return linter.check(subject)
    }
    return CheckedFile(location: location, source: source, checked: checked, refusal: nil)
  }

  /// The bytes of a notice, one more than is allowed at most.
  static func read(_ location: NoticeLocation) throws(CommandFailure) -> SourceFile {
    do throws(SystemError) {
      let limit = SourceFile.maximumSize + 1
      let bytes =
        if let file = location.file {
          try FileReader.bytes(of: file, limit: limit)
        } else {
          try FileReader.standardInput(limit: limit)
        }
      return SourceFile(path: location.path, bytes: bytes)
    } catch {
      throw error.failure("cannot read", at: location.path)
    }
  }

  /// Of a failure and those that notices have which were not read yet, the one that stands first: what
  /// is told does not depend on the batches.
  func first(
    of failure: CommandFailure, in unread: [NoticeLocation], of locations: [NoticeLocation]
  ) -> CommandFailure {
    let unread = Set(unread.map(\.path))
    for location in locations.prefix(while: { $0.path != failure.place })
    where unread.contains(location.path) {
      do throws(CommandFailure) {
        let source = try Self.read(location)
        if source.bytes.count > SourceFile.maximumSize { _ = try check(source, at: location) }
      } catch {
        return error
      }
    }
    return failure
  }
}
