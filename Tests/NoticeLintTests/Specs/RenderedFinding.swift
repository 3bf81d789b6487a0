import NoticeReport
import SourceText

/// A finding as the text reporter writes it.
enum RenderedFinding {
  /// The text without colours and without the line of numbers at the end.
  static func text(_ finding: Diagnostic, _ sources: [SourceFile]) -> String {
    let report = Report(
      diagnostics: [finding],
      sources: MentionedPlaces([finding]).excerpts(of: sources),
      files: 1, sets: 1)
    let text = String(
      decoding: TextReporter(showsSummary: false).render(report), as: UTF8.self)
    return String(text.reversed().drop { $0 == "\n" }.reversed()) + "\n"
  }
}
