import NoticeModel
import SourceText

/// A heading of a notice and what stands under it.
public struct NoticeSection: Hashable, Sendable {
  /// The heading's level, 1 to 6; 0 for the text before the first heading.
  public let level: Int
  /// The heading's text without a number in front; empty for the text before the first heading.
  public let title: String
  /// The anchor that an attribute list gives the heading.
  public let anchor: String?
  /// From the heading to where the next section of the same or a higher level begins, in UTF-8 offsets.
  public let span: SourceSpan

  init(_ section: Section) {
    level = section.level
    title = section.title
    anchor = section.anchor?.value
    span = section.span
  }
}
