/// Which syntax is read.
public enum Dialect: String, Sendable, CaseIterable {
  /// CommonMark 0.31.2, exactly.
  case commonmark
  /// CommonMark with GFM 0.29's tables, strikethrough, task items and extended autolinks.
  case gfm
  /// GFM with front matter and attribute lists: what a notice is written in.
  case notice
}
