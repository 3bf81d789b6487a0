import SourceText

/// An attribute list: `{: #id .class key="value" }` or `{#id}`.
public struct AttributeList: Sendable {
  /// One attribute; `#id` has the key `id`, `.name` the key `class`.
  public struct Attribute: Sendable {
    /// The key.
    public var key: String
    /// The value without quotes.
    public var value: String
    /// The place of the whole attribute.
    public var span: SourceSpan
    /// The place of the value without quotes or sign.
    public var valueSpan: SourceSpan
  }

  /// The index of the node that it belongs to.
  public var node: Int
  /// The place from `{` to `}`.
  public var span: SourceSpan
  /// The attributes in their order.
  public var attributes: [Attribute]

  /// The last value of a key.
  public func value(_ key: String) -> String? {
    attributes.last { $0.key == key }?.value
  }

  /// The last attribute with a key.
  public func attribute(_ key: String) -> Attribute? {
    attributes.last { $0.key == key }
  }

  /// The anchor that `#id` or `id=` gives.
  public var id: String? { value("id") }
}
