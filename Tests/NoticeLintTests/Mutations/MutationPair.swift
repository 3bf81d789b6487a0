import Foundation
import MarkdownSyntax
import NoticeModel
import SourceText

@testable import NoticeLint

/// A source and a translation that are right, to be damaged.
struct MutationPair: Sendable {
  let name: String
  let locale: String
  let source: LintSubject
  let translation: LintSubject
  /// What the linter says about the source alone; the same whatever is done to the translation.
  private let checkedSource: CheckedNotice

  private init(
    name: String, locale: String, source: CheckedNotice, translation: LintSubject
  ) {
    self.name = name
    self.locale = locale
    self.source = source.subject
    self.translation = translation
    checkedSource = source
  }

  /// The translation.
  var notice: Notice { translation.notice }
  /// The translation's tree.
  var tree: SyntaxTree { notice.tree }

  /// The pairs of a folder with a folder for each locale, the source in `en`.
  static func pairs(in folder: URL) -> [MutationPair] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let notices = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "md" }
    let byName = Dictionary(grouping: notices, by: \.lastPathComponent)
    return byName.sorted { $0.key < $1.key }.flatMap { name, urls -> [MutationPair] in
      let subjects = urls.sorted { $0.path < $1.path }.compactMap(subject)
      guard let source = subjects.first(where: { $0.pathLocale == "en" }) else { return [] }
      let checked = linter.check(source)
      return subjects.filter { $0.pathLocale != "en" }.map {
        MutationPair(name: name, locale: $0.pathLocale ?? "", source: checked, translation: $0)
      }
    }
  }

  private static func subject(_ url: URL) -> LintSubject? {
    guard let data = try? Data(contentsOf: url) else { return nil }
    let locale = url.deletingLastPathComponent().lastPathComponent
    return subject(Array(data), locale, "locales/\(locale)/\(url.lastPathComponent)")
  }

  private static func subject(_ bytes: [UInt8], _ locale: String, _ path: String) -> LintSubject {
    let notice = Notice(
      source: SourceFile(path: path, bytes: bytes),
      assumedLocale: LocaleTag(locale, allowsUnderscores: true))
    return LintSubject(notice: notice, pathLocale: locale)
  }

  /// The pair with other bytes of the translation.
  func damaged(_ bytes: [UInt8]) -> MutationPair {
    MutationPair(
      name: name, locale: locale, source: checkedSource,
      translation: Self.subject(bytes, locale, translation.source.path))
  }

  /// What the linter says about the translation, as a report has it.
  var findings: [Diagnostic] {
    let pair = PairSubject(source: source, translation: translation, document: name)
    let set = SetSubject(document: name, source: source, translations: [pair])
    let checked = [checkedSource, Self.linter.check(translation)]
    let verdict = Self.linter.verdict(on: checked, sets: [set])
    return verdict.diagnostics.filter { $0.file == translation.source.path }
  }

  /// What the linter says about the source alone.
  var sourceFindings: [Diagnostic] { checkedSource.diagnostics }

  private static let linter: Linter = {
    var settings = LintSettings()
    settings.select = [
      "parity", "markup", "structure", "source", "link", "date", "typography", "front-matter",
    ]
    return Linter(settings: settings, scope: .all)
  }()

  /// The nodes of a kind.
  func nodes(_ kind: NodeKind) -> [Int] { tree.nodes.indices.filter { tree.kind($0) == kind } }

  /// The paragraphs of the document itself that begin and end with a line of their own.
  var paragraphs: [Int] {
    nodes(.paragraph).filter { tree.parent($0) == tree.root && tree.attributes($0) == nil }
  }

  /// The whole lines of a place, the last line end included.
  func lines(_ span: SourceSpan) -> SourceSpan {
    let bytes = notice.source.bytes
    var start = span.start
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = span.end
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return SourceSpan(start, min(bytes.count, end + 1))
  }

  /// The whole lines of a place and the empty lines behind it.
  func linesWithGap(_ span: SourceSpan) -> SourceSpan {
    let bytes = notice.source.bytes
    let lines = lines(span)
    var end = lines.end
    while end < bytes.count, bytes[end] == 0x0A { end += 1 }
    return SourceSpan(lines.start, end)
  }

  /// The lines of a section, up to the next one.
  func lines(of section: Section) -> SourceSpan {
    let bytes = notice.source.bytes
    let end = section.span.end
    let isWhole = end == 0 || end >= bytes.count || bytes[end - 1] == 0x0A
    return SourceSpan(
      lines(SourceSpan(at: section.span.start)).start,
      isWhole ? end : linesWithGap(SourceSpan(at: end)).end)
  }

  /// The text of a place.
  func text(_ span: SourceSpan) -> String { notice.source.text(of: span) }
}
