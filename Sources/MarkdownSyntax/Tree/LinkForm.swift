/// How a link or an image is written.
public enum LinkForm: UInt8, Sendable {
  /// `[text](destination "title")`
  case inline
  /// `[text][label]`
  case fullReference
  /// `[label][]`
  case collapsedReference
  /// `[label]`
  case shortcutReference
  /// `<https://example.com>`, `<a@example.com>`
  case angleAutolink
  /// A bare URL that begins with its scheme or `www.` (GFM).
  case bareURL
  /// A bare e-mail address (GFM).
  case bareEmail
}
