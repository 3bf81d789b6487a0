/// One step through a tree that libxml2's HTML parser made.
enum ParsedMarkup: Equatable {
  /// An attribute with its value decoded; empty where it had none.
  struct Attribute: Equatable {
    var name: String
    var value: String
  }

  /// An element begins. The name is in lower case; the line counts from 1 in what was parsed.
  case open(name: String, attributes: [Attribute], line: Int)
  /// The element that began last ends.
  case close
  /// Text, decoded.
  case text([UInt8])
  /// A comment.
  case comment(line: Int)
  /// A processing instruction or anything else that is no content.
  case other(line: Int)
}
