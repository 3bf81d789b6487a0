/// Writes a JSON object member by member, as ``JSONValue/serialized()`` writes it whole: of a long array no
/// more is in memory than its text and one element.
package struct JSONObjectWriter: ~Copyable {
  /// Fewer elements may fit on a line, of which more is known once all are there.
  private static let fewest = 64

  private var output: [UInt8] = [UInt8(ascii: "{")]
  private var isEmpty = true

  /// Begins an object.
  package init() {}

  /// Writes a member.
  package mutating func add(_ member: JSONValue.Member) {
    begin(member.name) { value, column in
      member.value.write(into: &value, indentation: 2, column: column)
    }
  }

  /// Writes an array, whose elements are made one by one.
  package mutating func add<Items: Collection>(
    _ name: String, _ items: Items, _ element: (Items.Element) -> JSONValue
  ) {
    guard items.count > Self.fewest else {
      return add(.init(name, .array(items.map(element))))
    }
    begin(name) { output, _ in
      output.append(UInt8(ascii: "["))
      var isFirst = true
      for item in items {
        JSONValue.breakLine(into: &output, indentation: 4, isFirst: isFirst)
        element(item).write(into: &output, indentation: 4, column: 4)
        isFirst = false
      }
      JSONValue.breakLine(into: &output, indentation: 2, isFirst: true)
      output.append(UInt8(ascii: "]"))
    }
  }

  /// Ends the object; gives its bytes.
  package consuming func finished() -> [UInt8] {
    if !isEmpty { JSONValue.breakLine(into: &output, indentation: 0, isFirst: true) }
    output += "}\n".utf8
    return output
  }

  /// Writes a name, and what stands behind it from a column on.
  private mutating func begin(_ name: String, _ value: (inout [UInt8], Int) -> Void) {
    JSONValue.breakLine(into: &output, indentation: 2, isFirst: isEmpty)
    isEmpty = false
    let start = output.count
    JSONValue.write(name, into: &output)
    output += ": ".utf8
    value(&output, 2 + output.count - start)
  }
}
