import NoticeModel
import SourceText

extension LintSubject {
  /// Whether the notice is dated, in its front matter or in its text.
  func isDated(_ dates: NoticeDates) -> Bool {
    notice.metadata.updated != nil || notice.metadata.effective != nil || !dates.mentions.isEmpty
      || dates.hasDateAtMargin
      || notice.facts.dates.contains { $0.value.form == .attribute }
      || phrasebook == nil && !notice.facts.dates.isEmpty
  }
}
