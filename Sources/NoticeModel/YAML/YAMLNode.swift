import SourceText

/// A node of a YAML document.
///
/// Values stay text; duplicate keys are kept.
package struct YAMLNode: Sendable {
  /// What the node is.
  package enum Content: Sendable {
    /// A text; `isPlain` where it stands without quotes, so that `~`, `true` and `12` may mean more.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Keys and values in their order.
    case mapping([Entry])
  }

  /// One key and its value.
  package struct Entry: Sendable {
    /// The key.
    package var key: YAMLNode
    /// The value; an empty plain text where there is none.
    package var value: YAMLNode
  }

  /// What the node is.
  package var content: Content
  /// The place: a scalar with its quotes, a collection from its first to its last entry.
  package var span: SourceSpan

  /// The text of a scalar.
  package var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// The text of a scalar with its place.
  package var located: Located<String>? { text.map { Located($0, span) } }

  /// Whether the node is nothing: an empty plain scalar, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.utf8.count <= 4 && ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// A plain scalar read as a truth value (YAML 1.2.2, section 10.3.2).
  package var boolean: Bool? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return nil
    }
  }

  /// The nodes of a list.
  package var sequence: [YAMLNode]? {
    guard case .sequence(let nodes) = content else { return nil }
    return nodes
  }

  /// The entries of a mapping.
  package var mapping: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The first value of a key in a mapping.
  package func value(_ key: String) -> YAMLNode? {
    mapping?.first { $0.key.text == key }?.value
  }

  /// Each key that stands in this mapping a second time, with its first place.
  package var duplicateKeys: [(key: Located<String>, first: SourceSpan)] {
    var seen: [String: SourceSpan] = [:]
    var duplicates: [(key: Located<String>, first: SourceSpan)] = []
    for entry in mapping ?? [] {
      guard let key = entry.key.located else { continue }
      if let first = seen[key.value] {
        duplicates.append((key, first))
      } else {
        seen[key.value] = key.span
      }
    }
    return duplicates
  }
}
