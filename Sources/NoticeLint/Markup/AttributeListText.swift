import MarkdownSyntax
import SourceText

/// The text of something that looks like an attribute list.
struct AttributeListText {
  /// The text from `{` on.
  let text: String

  /// Whether it is an attribute list wherever one may stand.
  var isWellFormed: Bool {
    guard text.utf8.last == UInt8(ascii: "}") else { return false }
    let file = SourceFile(path: "", text: "text\n" + text + "\n")
    return SyntaxTree.parse(file).attributeLists.first?.span.count == text.utf8.count
  }

  /// The list as it was probably meant, where that is a list: a blank behind the colon, quotes round
  /// values, no blanks in an anchor, a `}` at the end.
  var mended: String? {
    // One that begins inside another is not what was meant, and thousands may do so on a line.
    guard !text.utf8.dropFirst().contains(UInt8(ascii: "{")) else { return nil }
    var body = Substring(text.dropFirst())
    if body.first == ":" { body = body.dropFirst() }
    let isClosed = body.last == "}"
    if isClosed { body = body.dropLast() }
    var attributes: [String] = []
    for word in body.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      if word.hasPrefix("#") || word.hasPrefix(".") || word.contains("=") {
        attributes.append(Self.quoted(word))
      } else if let last = attributes.last, last.hasPrefix("#"), !last.contains("\"") {
        // The words of an anchor that was translated.
        attributes[attributes.count - 1] = last + "-" + word
      } else {
        return nil
      }
    }
    let mended = AttributeListText(text: "{: " + attributes.joined(separator: " ") + " }")
    return mended.isWellFormed ? mended.text : nil
  }

  private static func quoted(_ attribute: Substring) -> String {
    guard !attribute.hasPrefix("#"), let sign = attribute.firstIndex(of: "=") else {
      return String(attribute)
    }
    let value = attribute[attribute.index(after: sign)...].filter {
      !"\"'“”„‘’«»".contains($0)
    }
    return attribute[...sign] + "\"" + value + "\""
  }
}
