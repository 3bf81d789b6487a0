import MarkdownSyntax
import NoticeEmit
import NoticeLint
import NoticeModel
import NoticeReport
import SourceText

/// Parses, lints, compares and compiles privacy notices in memory.
///
/// It reads and writes no files and knows no `policyc.yml`; all that it knows is handed in. One compiler
/// may be used from several threads.
///
///     let compiler = try NoticeCompiler()
///     let english = try compiler.parse(
///       SourceFile(path: "en/privacy-policy.md", text: markdown))
///     for finding in compiler.lint(english) { print(finding.message) }
///     let page = try compiler.compile(english, to: .html)
public struct NoticeCompiler: Sendable {
  /// The version of policyc (semver.org).
  public static let version = Tool.version

  private let settings: LintSettings
  private let context: LintContext
  private let sourceLocale: LocaleTag

  /// Makes a compiler.
  ///
  /// - Throws: ``NoticeCompilerError/unknownValue(option:value:nearest:)`` for a rule, profile, locale
  ///   or date that is none.
  public init(
    options: NoticeCompilerOptions = NoticeCompilerOptions()
  ) throws(NoticeCompilerError) {
    settings = try options.settings()
    context = try options.context()
    guard let locale = LocaleTag(options.sourceLocale) else {
      throw .unknownValue(option: "sourceLocale", value: options.sourceLocale, nearest: nil)
    }
    sourceLocale = locale
  }

  /// Reads a notice. Whatever the text is, there is a tree; what is wrong with it, ``lint(_:)`` says.
  ///
  /// - Parameters:
  ///   - file: The Markdown, with front matter. Findings name it by its path.
  ///   - document: What names the notice in all languages; the path where none is given, which makes
  ///     it a set of its own.
  ///   - locale: The language, as a BCP 47 tag, where the front matter gives none; it is an error if the
  ///     front matter gives another.
  /// - Throws: ``NoticeCompilerError/tooLarge(path:)``, or that the locale is no tag.
  public func parse(
    _ file: SourceFile, document: String? = nil, locale: String? = nil
  ) throws(NoticeCompilerError) -> NoticeDocument {
    guard file.bytes.count <= SourceFile.maximumSize,
      Linter(settings: settings).refusal(of: file) == nil
    else { throw .tooLarge(path: file.path) }
    var assumed: LocaleTag?
    if let locale {
      guard let tag = LocaleTag(locale, allowsUnderscores: true) else {
        throw .unknownValue(option: "locale", value: locale, nearest: nil)
      }
      assumed = tag
    }
    let notice = Notice(source: file, assumedLocale: assumed)
    return NoticeDocument(
      LintSubject(notice: notice, pathLocale: locale, context: context),
      document: document ?? file.path)
  }

  /// What the rules for one notice find, in the order of the text. Suppressed findings are left out.
  public func lint(_ notice: NoticeDocument) -> [Diagnostic] {
    verdict(on: [notice], .notices).diagnostics
  }

  /// What a translation lost, got wrong or has not followed, in the order of file and text.
  public func compare(
    source: NoticeDocument, translation: NoticeDocument
  ) -> [Diagnostic] {
    let set = SetSubject(
      document: source.document, source: source.subject,
      translations: [
        PairSubject(
          source: source.subject, translation: translation.subject, document: source.document)
      ])
    return verdict(on: [source, translation], .parity, [set]).diagnostics
  }

  /// What all rules find in notices, alone and together: each document's translations are compared with
  /// the one in the source locale.
  public func check(_ notices: [NoticeDocument]) -> [Diagnostic] {
    verdict(on: notices, .all, sets(of: notices)).diagnostics
  }

  /// Compiles a notice.
  ///
  /// - Parameters:
  ///   - notice: The notice.
  ///   - format: What it is compiled to.
  ///   - allowsErrors: Whether it is compiled in spite of errors that ``lint(_:)`` finds.
  /// - Throws: ``NoticeCompilerError/hasErrors(_:)``; that it has no language or no slug; that libxml2
  ///   failed.
  public func compile(
    _ notice: NoticeDocument, to format: NoticeArtifact.Format, allowsErrors: Bool = false
  ) throws(NoticeCompilerError) -> NoticeArtifact {
    let verdict = verdict(on: [notice], .notices)
    let publishable =
      allowsErrors
      ? verdict.publishableAllowingErrors(notice.subject.notice)
      : verdict.publishable(notice.subject.notice)
    guard let publishable else {
      throw .hasErrors(verdict.diagnostics.filter { $0.severity == .error })
    }
    do throws(EmissionError) {
      return NoticeArtifact(
        try NoticeEmitter(publishable).artifact(format.format), format: format)
    } catch {
      let path = notice.source.path
      switch error {
      case .noLocale: throw .noLocale(path: path)
      case .noSlug: throw .noSlug(path: path)
      case .invalid, .library: throw .libraryFailure(path: path)
      }
    }
  }

  private func verdict(
    on notices: [NoticeDocument], _ scope: LintScope, _ sets: [SetSubject] = []
  ) -> Verdict {
    let linter = Linter(settings: settings, scope: scope)
    return linter.verdict(on: notices.map { linter.check($0.subject) }, sets: sets)
  }

  private func sets(of notices: [NoticeDocument]) -> [SetSubject] {
    let sets = NoticeSet.sets(
      of: notices.map { ($0.document, $0.subject.notice.locale) }, sourceLocale: sourceLocale)
    return sets.map { set in
      let source = set.source.map { notices[$0].subject }
      return SetSubject(
        document: set.document, source: source,
        translations: source.map { source in
          set.translations.map {
            PairSubject(source: source, translation: notices[$0].subject, document: set.document)
          }
        } ?? [],
        orphans: source == nil ? set.translations.map { notices[$0].subject } : [],
        duplicates: set.duplicates.map { notices[$0].subject })
    }
  }
}
