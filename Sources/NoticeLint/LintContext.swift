import NoticeModel
import NoticeParity

/// What rules may know besides the notices: the day, the laws, the organisation, the other files.
package struct LintContext: Sendable {
  /// The day that rules take for today; `nil` where no rule may ask.
  package var today: CalendarDate?
  /// The laws that notices are to meet.
  package var profiles: [Profile] = [.core]
  /// Who publishes the notices, as the configuration says.
  package var organization = Organization()
  /// Terms with their translations, as the configuration says.
  package var glossary: [GlossaryEntry] = []
  /// Names and terms that stay as they are in all languages, as the configuration says.
  package var doNotTranslate: [String] = []
  /// Hosts that have other names for other languages, as the configuration says.
  package var linkHosts: [LinkHost] = []
  /// What the configuration answers to the questions of profiles.
  package var answers: [ProfileQuestion: Bool] = [:]
  /// The disclosures that the configuration declares for all notices.
  package var disclosures: [ConfiguredDisclosure] = []
  /// Whether a file or folder is there, by its path relative to the root; `nil` where no rule may
  /// ask.
  package var fileExists: (@Sendable (String) -> Bool)?
  /// What the net says about the address of a page; `nil` where no rule may ask.
  package var pageAnswer: (@Sendable (String) -> PageAnswer)?
  /// Whether a page is made of a file, by its path relative to the root; `nil` where it is not known.
  package var isNotice: (@Sendable (String) -> Bool)?
  /// The places of a notice that links from others can lead to, by its path relative to the root; `nil`
  /// where no rule may ask, or there is no such notice.
  package var anchors: (@Sendable (String) -> NoticeAnchors?)?
  /// What was signed off, as `policyc.lock` says; `nil` where there is no such file.
  package var lock: SignOffLock?
  /// The revision that `--since` names.
  package var earlier: EarlierRevision?
  /// The differences between translations and sources that the configuration declares.
  package var divergences: [ConfiguredDivergence] = []

  /// Whether a file's findings of one rule are listed though they are very many: to be fixed, or to be
  /// compared with a baseline.
  package var listsCrowds = false

  /// Whether there is a configuration for the notices.
  package var isConfigured = false

  /// Whether notices are to be published, and not only checked.
  package var isPublishing = false

  /// A context in which nothing is known.
  package init() {}
}
