import NoticeModel
import NoticeParity
import SourceText

/// A translation and its source as the rules see them.
package final class PairSubject: Sendable {
  /// One of the two files.
  package enum Side: Sendable {
    case source
    case translation
  }

  /// What was translated.
  package let source: LintSubject
  /// The translation.
  package let translation: LintSubject
  /// What answers to what; computed once for all rules.
  package let alignment: Alignment
  /// What names the pair's notice set: the layout's `{document}`; `nil` where nothing does.
  package let document: String?
  /// What was signed off and what the source has left behind since; `nil` where neither a lock nor an
  /// earlier revision is there to compare with.
  package let staleness: Staleness?
  /// What the two say differently, and in which language; found when a rule asks.
  package let comparison: PairComparison
  /// Where markup that went wrong is found without a look at the other side.
  let flaws = MarkupFlaws()

  /// Makes a pair and aligns it.
  package init(source: LintSubject, translation: LintSubject, document: String? = nil) {
    self.source = source
    self.translation = translation
    self.document = document
    alignment = Alignment(source: source.notice, translation: translation.notice)
    staleness = Self.staleness(source, translation, alignment, document)
    comparison = PairComparison(
      source: source.notice, translation: translation.notice, alignment: alignment,
      hosts: Self.hosts(of: translation))
  }

  /// The hosts that a translation's links may have in the place of the source's, as the configuration
  /// says for its locale or language.
  private static func hosts(of translation: LintSubject) -> [String: Set<String>] {
    guard let locale = translation.notice.locale else { return [:] }
    var hosts: [String: Set<String>] = [:]
    for entry in translation.context.linkHosts {
      for (tag, names) in entry.hosts {
        guard let tag = LocaleTag(tag), tag == locale || tag.description == locale.language else {
          continue
        }
        hosts[PageAddress.plainHost(entry.host), default: []].formUnion(
          names.map(PageAddress.plainHost))
      }
    }
    return hosts
  }

  /// The notice of a side.
  package subscript(side: Side) -> LintSubject {
    switch side {
    case .source: source
    case .translation: translation
    }
  }
}
