import SourceText

@testable import NoticeModel

/// The front matter of a notice.
enum FrontMatterFuzzing {
  static func run(_ bytes: [UInt8]) {
    let source = SourceFile(
      path: "a.md", bytes: Array("---\n".utf8) + bytes + Array("\n---\n\n# A\n\nB\n".utf8))
    let notice = Notice(source: source)
    let metadata = notice.metadata
    let spans = [metadata.title?.span, metadata.slug?.span, metadata.locale?.span]
    for span in spans.compactMap({ $0 }) {
      hold(span.start <= span.end && span.end <= source.bytes.count, "\(span) lies in the file")
    }
    MarkdownFuzzing.checkSpans(of: notice.tree)
  }
}
