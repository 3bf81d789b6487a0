import MarkdownSyntax
import NoticeLint
import NoticeModel
import SourceText

/// What the linter says about an input of a spec, with only the rules that the spec names.
struct SpecRun {
  /// The files of the run, the input first.
  let sources: [SourceFile]
  let verdict: Verdict
  /// The findings of the spec's rule.
  let findings: [Diagnostic]

  /// Runs the rules over the files of a case.
  ///
  /// - Parameters:
  ///   - contents: The bytes of each file, which may differ from the case's.
  ///   - further: Further rules that run.
  ///   - isDeleted: Whether the spec's own rule does not run.
  init(
    _ contents: [[UInt8]], of specCase: SpecCase, rule: String,
    alsoSelecting further: [String] = [], isDeleted: Bool = false
  ) {
    var settings = LintSettings()
    settings.select = [rule] + further
    for (name, value) in specCase.options {
      if name == "select" {
        settings.select += value.split(separator: " ").map(String.init)
      } else {
        settings.options[rule, default: [:]][name] = Self.value(value)
      }
    }
    if isDeleted { settings.ignore = [rule] }
    let linter = Linter(settings: settings, scope: .all)
    let everything = zip(specCase.files, contents).map {
      SourceFile(path: $0.path, bytes: $1)
    }
    var context = SpecContext.context(specCase.context)
    let past = SpecPast(everything)
    context.lock = past.lock("signed/")
    context.earlier = past.earlier
    let notices = everything.map {
      ($0.path, NoticeAnchors(Notice(source: $0, assumedLocale: nil)))
    }
    context.anchors = { path in notices.first { $0.0 == path }?.1 }
    let files = everything.filter { !SpecPast.holds($0.path) }.map {
      SpecFile($0, context: context)
    }
    sources = everything
    verdict = linter.verdict(
      on: files.map { linter.check($0.subject) }, sets: SpecFile.sets(of: files))
    findings = verdict.diagnostics.filter { $0.rule == rule }
  }

  /// Runs the rules over the files of a case as they stand.
  init(_ specCase: SpecCase, rule: String) {
    self.init(specCase.files.map(\.bytes), of: specCase, rule: rule)
  }

  /// The findings in one of the files.
  func findings(in file: Int) -> [Diagnostic] {
    findings.filter { $0.file == sources[file].path }
  }

  private static func value(_ text: String) -> RuleOption.Value {
    if let number = Int(text) { return .integer(number) }
    if text == "true" || text == "false" { return .boolean(text == "true") }
    return .list(text.split(separator: " ").map(String.init))
  }

  /// The first finding as a terminal shows it, without colours; `nil` where there is none.
  var rendered: String? {
    findings.first.map { RenderedFinding.text($0, sources) }
  }
}
