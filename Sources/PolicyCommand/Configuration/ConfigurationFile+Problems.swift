import NoticeLint
import NoticeModel
import SourceText

extension ConfigurationFile {
  /// The entries of the file's mapping; each key is known and stands there once.
  static func entries(
    of document: YAMLNode?, in source: SourceFile
  ) throws(CommandFailure) -> [(key: ConfigurationKey, node: YAMLNode)] {
    guard let document, !document.isNull else { return [] }
    guard let mapping = document.mapping else {
      throw failure(
        "expected `key: value` lines, found \(noun(document))", at: document.span, in: source)
    }
    if let duplicate = document.duplicateKeys.first?.key {
      throw failure(
        "the key `\(duplicate.value)` stands here twice", at: duplicate.span, in: source)
    }
    var entries: [(key: ConfigurationKey, node: YAMLNode)] = []
    for entry in mapping {
      do throws(CommandFailure) {
        let key = try ConfigurationValue.key(entry.key.text ?? "", of: ConfigurationKey.self)
        entries.append((key, entry.value))
      } catch {
        throw failure(error.message, at: entry.key.span, in: source)
      }
    }
    return entries
  }

  /// What a node is, for a message.
  static func noun(_ node: YAMLNode) -> String {
    if node.isNull { return "nothing" }
    return switch node.content {
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// What keeps YAML from being read.
  static func failure(_ problem: YAMLProblem, in source: SourceFile) -> CommandFailure {
    switch problem.kind {
    case .syntax(let message): failure(message, at: problem.span, in: source)
    case .aliases: failure("anchors and aliases are not taken", at: problem.span, in: source)
    case .tooLarge(let limit): failure("it is too large: \(limit)", at: problem.span, in: source)
    }
  }

  /// A message with its place.
  static func failure(
    _ message: String, at span: SourceSpan, in source: SourceFile
  ) -> CommandFailure {
    let place = source.position(at: span.start)
    return CommandFailure(message, at: "\(source.path):\(place.line):\(place.column)")
  }
}
