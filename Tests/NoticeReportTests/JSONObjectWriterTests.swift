import Testing

@testable import NoticeReport

@Suite struct JSONObjectWriterTests {
  /// What is written element by element is what a whole value is, however many there are.
  @Test(arguments: [0, 1, 2, 40, 64, 65, 66, 1000])
  func writesWhatAWholeValueIs(count: Int) {
    let lists: [[JSONValue]] = [
      (0..<count).map { .integer($0 % 10) }, (0..<count).map { .string("a“\($0)\n") },
      (0..<count).map { ["path": .string("\($0).html"), "sizes": [1, .integer($0)]] },
      (0..<count).map { _ in .strings(repeatElement("a long element of a list", count: 6)) },
    ]
    for list in lists {
      var writer = JSONObjectWriter()
      writer.add(.init("tool", ["name": "policyc"]))
      writer.add("a list", list) { $0 }
      writer.add(.init("end", .null))
      let whole = JSONValue.object([
        .init("tool", ["name": "policyc"]), .init("a list", .array(list)), .init("end", .null),
      ])
      #expect(writer.finished() == whole.serialized())
    }
  }

  @Test func anObjectMayBeEmpty() {
    #expect(JSONObjectWriter().finished() == JSONValue.object([]).serialized())
  }
}
