/// What the net says about the address of a page.
package enum PageAnswer: Hashable, Sendable {
  /// A page is there, or something that says that it is for others.
  case reached
  /// A server answers, and has no page.
  case refused(status: Int)
  /// No server answers.
  case silent
}
