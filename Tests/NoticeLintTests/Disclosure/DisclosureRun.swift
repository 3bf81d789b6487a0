import NoticeModel
import SourceText

@testable import NoticeLint

/// What the linter says about notices of which each has a path and a text.
struct DisclosureRun {
  let verdict: Verdict

  /// Runs rules over notices at `locales/<locale>/<document>.md`, whose source is `en`.
  init(
    _ notices: [String: String], select: [String] = ["disclosure"], profiles: [Profile] = [.core],
    answers: [ProfileQuestion: Bool] = [:]
  ) {
    var settings = LintSettings()
    settings.select = select
    var context = LintContext()
    context.profiles = profiles
    context.answers = answers
    let linter = Linter(settings: settings, scope: .all)
    let files = notices.sorted { $0.key < $1.key }.map { path, text in
      SpecFile(SourceFile(path: path, text: text), context: context)
    }
    verdict = linter.verdict(
      on: files.map { linter.check($0.subject) }, sets: SpecFile.sets(of: files))
  }

  /// The findings of a rule as `path: message`, with the messages of related places behind.
  func findings(_ rule: String) -> [String] {
    verdict.diagnostics.filter { $0.rule == rule }.map { finding in
      ([finding.message] + finding.related.map { "\($0.file): \($0.message)" }).reduce(
        "\(finding.file):"
      ) { "\($0) \($1)" }
    }
  }

  /// The rules that speak, in order.
  var rules: [String] { verdict.diagnostics.map(\.rule) }
}
