import NoticeEmit
import NoticeLint
import NoticeModel

/// What holds for a run: the command line before `policyc.yml` before the defaults.
struct Configuration: Sendable {
  /// The project's folder; paths in findings count from it.
  var root: AbsolutePath
  /// The configuration file as messages name it; `nil` where there is none.
  var file: String?
  /// Where notices are.
  var layout = Setting(Layout.standard)
  /// The locale that translations are made from.
  var sourceLocale = Setting("en")
  /// The laws that notices are to meet.
  var profiles = Setting([Profile.core])
  /// The rules and groups that run; empty for all that are on by default.
  var select = Setting([String]())
  /// The rules and groups that do not run.
  var ignore = Setting([String]())
  /// Levels by rule or group.
  var severity: [String: Setting<LintSettings.Level>] = [:]
  /// From which severity on findings make a run fail.
  var failOn = Setting(FailureThreshold.error)
  /// The folder that artifacts are written into, relative to the root; empty where none is set.
  var output = Setting("")
  /// The formats that are built.
  var emit = Setting(ArtifactFormat.allCases)

  init(root: AbsolutePath) {
    self.root = root
  }

  /// Who publishes the notices.
  var organization = Setting(Organization())
  /// The day that rules take for today.
  var today = Setting<CalendarDate?>(nil)

  /// Whether notices are to be published.
  var isPublishing = false

  /// What rules may know besides the notices.
  var lintContext: LintContext {
    var context = LintContext()
    context.today = today.value ?? .current
    context.profiles = profiles.value
    context.organization = organization.value
    context.isPublishing = isPublishing
    let root = root
    context.fileExists = { path in
      (try? FileStatus(of: AbsolutePath(path, from: root))) != nil
    }
    return context
  }

  /// The settings of the linter.
  var lintSettings: LintSettings {
    var settings = LintSettings()
    settings.select = select.value
    settings.ignore = ignore.value
    settings.levels = severity.mapValues(\.value)
    return settings
  }
}
