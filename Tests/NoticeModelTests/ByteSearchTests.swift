import Testing

@testable import NoticeModel

@Suite struct ByteSearchTests {
  /// A processor takes sixteen bytes and more at a time; what is left over must be looked at too.
  @Test func aByteIsFoundAtEachPlace() {
    for count in 1...70 {
      for place in 0..<count {
        var bytes = [UInt8](repeating: 0x61, count: count)
        bytes[place] = 0x40
        #expect(bytes.holds(0x40))
        #expect(bytes.holds(anyOf: 0x3F...0x41))
        #expect(bytes.holds(0x40, in: place..<place + 1))
        #expect(!bytes.holds(0x40, in: 0..<place))
        #expect(!bytes.holds(anyOf: 0x3F...0x41, in: place + 1..<count))
      }
    }
  }

  @Test func theEndsOfAReachBelongToIt() {
    for byte in UInt8.min...UInt8.max {
      #expect([byte].holds(anyOf: 0x80...0xFF) == (byte >= 0x80))
      #expect([byte].holds(anyOf: 0x30...0x39) == (byte >= 0x30 && byte <= 0x39))
    }
    #expect(![UInt8]().holds(anyOf: 0x00...0xFF))
  }

  @Test(arguments: [
    ("our privacy policy", "privacy", true), ("pprivacy", "privacy", true),
    ("privac", "privacy", false), ("", "privacy", false), ("クッキーについて", "クッキー", true),
    ("cookies", "クッキー", false), ("a", "", true),
  ])
  func aTextStandsInAnother(_ text: String, _ part: String, _ isFound: Bool) {
    #expect(text.holds(part) == isFound)
  }
}
