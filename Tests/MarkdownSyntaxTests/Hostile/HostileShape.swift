/// An input that makes careless parsers slow, deep or wrong: a piece that is repeated up to a size.
struct HostileShape: Sendable {
  let name: String
  /// The document for about the given number of bytes.
  let document: @Sendable (_ size: Int) -> String

  init(_ name: String, _ document: @escaping @Sendable (_ size: Int) -> String) {
    self.name = name
    self.document = document
  }

  /// A piece that is repeated, between two texts.
  init(_ name: String, repeating piece: String, before: String = "", after: String = "") {
    self.init(name) { size in
      before + String(repeating: piece, count: max(size / piece.utf8.count, 1)) + after
    }
  }

  /// Two pieces that are each repeated, half of the size each.
  init(_ name: String, _ left: String, middle: String = "a", _ right: String) {
    self.init(name) { size in
      let count = max(size / (left.utf8.count + right.utf8.count), 1)
      return String(repeating: left, count: count) + middle + String(repeating: right, count: count)
    }
  }

  /// Lines that are made from their number, up to the size.
  static func numbered(
    _ name: String, before: String = "", after: String = "",
    _ line: @escaping @Sendable (Int) -> String
  ) -> HostileShape {
    HostileShape(name) { size in
      var text = before
      var number = 0
      while text.utf8.count < size {
        text += line(number)
        number += 1
      }
      return text + after
    }
  }
}
