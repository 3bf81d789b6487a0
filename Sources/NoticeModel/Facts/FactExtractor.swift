/// Finds what a notice's body states.
enum FactExtractor {
  /// All facts of a notice.
  static func facts(of notice: Notice) -> NoticeFacts { NoticeFacts() }
}
