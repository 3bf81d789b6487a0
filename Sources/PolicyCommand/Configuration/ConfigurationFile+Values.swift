import NoticeLint
import NoticeModel
import SourceText

extension ConfigurationFile {
  /// The text of a node.
  func text(_ node: YAMLNode) throws(CommandFailure) -> String {
    guard let text = node.text, !node.isNull else {
      throw failure("expected a text, found \(Self.noun(node))", at: node)
    }
    return text
  }

  /// One value.
  func setting<Value>(
    _ node: YAMLNode, _ read: (String) throws(CommandFailure) -> Value
  ) throws(CommandFailure) -> Setting<Value> {
    Setting(try value(node, read), origin(node))
  }

  /// One value without its origin.
  func value<Value>(
    _ node: YAMLNode, _ read: (String) throws(CommandFailure) -> Value
  ) throws(CommandFailure) -> Value {
    let text = try text(node)
    do throws(CommandFailure) {
      return try read(text)
    } catch {
      throw failure(error.message, at: node)
    }
  }

  /// A list; a single text stands for a list of one.
  func list<Value>(
    _ node: YAMLNode, _ read: (String) throws(CommandFailure) -> Value
  ) throws(CommandFailure) -> Setting<[Value]> {
    Setting(try values(node, read), origin(node))
  }

  /// A list without its origin.
  func values<Value>(
    _ node: YAMLNode, _ read: (String) throws(CommandFailure) -> Value
  ) throws(CommandFailure) -> [Value] {
    var values: [Value] = []
    for element in node.sequence ?? [node] {
      guard element.text != nil, !element.isNull else {
        throw failure("expected a list of texts, found \(Self.noun(element))", at: element)
      }
      values.append(try value(element, read))
    }
    return values
  }

  /// The entries of a mapping whose keys are names; each stands there once.
  ///
  /// - Parameter example: What is expected, for a message.
  func entries<Name>(
    _ node: YAMLNode, _ example: String, _ read: (String) throws(CommandFailure) -> Name
  ) throws(CommandFailure) -> [(name: Name, entry: YAMLNode.Entry)] {
    guard let mapping = node.mapping else { throw failure("expected \(example)", at: node) }
    if let duplicate = node.duplicateKeys.first?.key {
      throw Self.failure(
        "the key `\(duplicate.value)` stands here twice", at: duplicate.span, in: source)
    }
    var entries: [(name: Name, entry: YAMLNode.Entry)] = []
    for entry in mapping { entries.append((try value(entry.key, read), entry)) }
    return entries
  }

  /// The values of a mapping with known keys.
  func fields<Key: RawRepresentable & CaseIterable & Hashable>(
    _ node: YAMLNode, _ keys: Key.Type, _ example: String
  ) throws(CommandFailure) -> [Key: YAMLNode] where Key.RawValue == String {
    let found = try entries(node, example) { text throws(CommandFailure) in
      try ConfigurationValue.key(text, of: keys)
    }
    return Dictionary(found.map { ($0.name, $0.entry.value) }) { first, _ in first }
  }

  /// The elements of a list of mappings.
  func elements(_ node: YAMLNode, _ example: String) throws(CommandFailure) -> [YAMLNode] {
    guard let elements = node.sequence else {
      throw failure("expected a list of \(example), found \(Self.noun(node))", at: node)
    }
    return elements
  }

  /// Where a node stands.
  func origin<Value>(_ node: YAMLNode) -> Setting<Value>.Origin {
    .file(source.path, line: source.position(at: node.span.start).line)
  }

  /// A failure at a node.
  func failure(_ message: String, at node: YAMLNode) -> CommandFailure {
    Self.failure(message, at: node.span, in: source)
  }
}
