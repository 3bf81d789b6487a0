import NoticeReport
import SourceText

/// A finding as the text reporter writes it.
enum RenderedFinding {
  /// The text without the line of numbers at the end.
  static func text(_ finding: Diagnostic, _ source: SourceFile) -> String? {
    nil
  }
}
