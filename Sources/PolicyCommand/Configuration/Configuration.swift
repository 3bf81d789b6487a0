import NoticeEmit
import NoticeLint
import NoticeModel
import SourceText

/// What holds for a run: the command line before `policyc.yml` before the defaults.
struct Configuration: Sendable {
  /// The project's folder; paths in findings count from it.
  var root: AbsolutePath
  /// The folder of the configuration file; `nil` where there is none.
  var folder: AbsolutePath?
  /// The configuration file as messages name it; `nil` where there is none.
  var file: String?
  /// The configuration files that it extends, the nearest last.
  var extended: [String] = []
  /// What these files hold, for findings about them.
  var sources: [SourceFile] = []
  /// Where notices are.
  var layout = Setting(Layout.standard)
  /// The locale that translations are made from.
  var sourceLocale = Setting("en")
  /// The paths that are not looked at.
  var exclude = Setting([PathPattern]())
  /// The laws that notices are to meet.
  var profiles = Setting([Profile.core])
  /// The rules and groups that run; empty for all that are on by default.
  var select = Setting([String]())
  /// The rules and groups that do not run.
  var ignore = Setting([String]())
  /// Levels by rule or group.
  var severity: [String: Setting<SeverityDecision>] = [:]
  /// Options by rule, then by name.
  var options: [String: [String: Setting<RuleOption.Value>]] = [:]
  /// What differs for some paths.
  var overrides: [Setting<PathOverride>] = []
  /// From which severity on findings make a run fail.
  var failOn = Setting(FailureThreshold.error)
  /// The file of findings that are known, relative to the root; empty where none is set.
  var baseline = Setting("")
  /// The folder that artifacts are written into, relative to the root; empty where none is set.
  var output = Setting("")
  /// The formats that are built.
  var emit = Setting(ArtifactFormat.allCases)
  /// Where the output folder is on the web; empty where it is not known.
  var baseURL = Setting("")
  /// The site's name; empty where there is none.
  var siteName = Setting("")
  /// Who publishes the notices.
  var organization = OrganizationSettings()
  /// What profiles are to know.
  var answers: [ProfileQuestion: Setting<Bool>] = [:]
  /// The disclosures that are declared for all notices.
  var disclosures: [String: Setting<ConfiguredDisclosure>] = [:]
  /// The differences between translations and sources that are declared.
  var divergences: [Setting<ConfiguredDivergence>] = []
  /// Terms with their translations.
  var glossary: [Setting<GlossaryEntry>] = []
  /// Names and terms that stay as they are.
  var doNotTranslate = Setting([String]())
  /// Hosts that have other names for other languages.
  var linkHosts: [String: Setting<LinkHost>] = [:]
  /// The day that rules take for today.
  var today = Setting<CalendarDate?>(nil)
  /// Whether links are followed on the net.
  var isOnline = false
  /// Whether notices are to be published.
  var isPublishing = false

  init(root: AbsolutePath) {
    self.root = root
  }

  /// The folder of `policyc.lock`: the configuration file's, or else the root.
  var lockFolder: AbsolutePath { folder ?? root }

  /// What rules may know besides the notices.
  var lintContext: LintContext {
    var context = LintContext()
    context.today = today.value ?? .current
    context.profiles = profiles.value
    context.organization = organization.value
    context.isPublishing = isPublishing
    context.isConfigured = folder != nil
    context.answers = answers.mapValues(\.value)
    context.disclosures = disclosures.sorted { $0.key < $1.key }.map(\.value.value)
    context.divergences = divergences.map(\.value)
    context.glossary = glossary.map(\.value)
    context.doNotTranslate = doNotTranslate.value
    context.linkHosts = linkHosts.sorted { $0.key < $1.key }.map(\.value.value)
    let root = root
    context.fileExists = { path in
      (try? FileStatus(of: AbsolutePath(path, from: root))) != nil
    }
    let layout = layout.value
    let exclude = exclude.value
    context.isNotice = { path in
      layout.match(path) != nil && !exclude.contains { $0.matches(path) }
    }
    let linked = LinkedAnchors()
    context.anchors = { [isNotice = context.isNotice] path in
      guard isNotice?(path) == true else { return nil }
      return linked.anchors(of: path) {
        let location = NoticeLocation(
          file: AbsolutePath(path, from: root), path: path, match: layout.match(path))
        // That a file cannot be read is said where it is checked, or as a missing file.
        guard let source = try? Session.read(location),
          source.bytes.count <= SourceFile.maximumSize
        else { return nil }
        return NoticeAnchors(Notice(source: source, assumedLocale: location.tag))
      }
    }
    return context
  }

  /// The settings of the linter.
  var lintSettings: LintSettings {
    var settings = LintSettings()
    settings.select = select.value
    settings.ignore = ignore.value
    settings.levels = severity.mapValues(\.value.level)
    settings.reasons = severity.compactMapValues(\.value.reason)
    settings.options = options.mapValues { $0.mapValues(\.value) }
    settings.overrides = overrides.map(\.value)
    let options = severity.filter(\.value.origin.isOption)
    if !options.isEmpty, !overrides.isEmpty {
      // The command line comes before what the file says about some paths, too.
      var all = PathOverride(paths: [PathPattern("**")])
      all.levels = options.mapValues(\.value.level)
      settings.overrides.append(all)
    }
    return settings
  }
}
