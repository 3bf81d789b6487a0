import MarkdownSyntax
import NoticeLint
import NoticeModel
import SourceText

/// What the linter says about an input of a spec, with only the rules that the spec names.
struct SpecRun {
  let source: SourceFile
  let verdict: Verdict
  /// The findings of the spec's rule.
  let findings: [Diagnostic]

  init(_ bytes: [UInt8], of specCase: SpecCase, rule: String, alsoSelecting further: [String] = [])
  {
    let source = SourceFile(path: specCase.path, bytes: bytes)
    var settings = LintSettings()
    settings.select = [rule] + further
    for (name, value) in specCase.options {
      if name == "select" {
        settings.select += value.split(separator: " ").map(String.init)
      } else {
        settings.options[rule, default: [:]][name] = Self.value(value)
      }
    }
    let folders = specCase.path.split(separator: "/").map(String.init)
    let pathLocale = folders.first == "locales" && folders.count > 2 ? folders[1] : nil
    let notice = Notice(
      source: source,
      assumedLocale: pathLocale.flatMap { LocaleTag($0, allowsUnderscores: true) })
    let linter = Linter(settings: settings)
    let checked = linter.check(LintSubject(notice: notice, pathLocale: pathLocale))
    self.source = source
    verdict = linter.verdict(on: [checked])
    findings = verdict.diagnostics.filter { $0.rule == rule }
  }

  private static func value(_ text: String) -> RuleOption.Value {
    if let number = Int(text) { return .integer(number) }
    if text == "true" || text == "false" { return .boolean(text == "true") }
    return .list(text.split(separator: " ").map(String.init))
  }

  /// The first finding as a terminal shows it, without colours; `nil` where there is none.
  var rendered: String? {
    findings.first.map { RenderedFinding.text($0, source) }
  }
}
