import Foundation
import Testing

@testable import NoticeEmit

/// The vocabulary's schemas, by libxml2 and by `xmllint`.
@Suite struct XMLSchemaTests {
  private static let body = """
    # A {#a .b}

    Text *a* **b** ~~c~~ `d` <u>e</u> [f](g "h") ![i](j) by 1 May 2026 for 30 days, 5 €, 7 %.

    | k | l |
    |---|:-:|
    | m | n |

    1. [x] o

           p

    > ```q
    > r
    > ```

    ---

    [s]: t 'u'
    """

  private static func xml(_ body: String = body) throws -> [UInt8] {
    let title = "T\neffective: 2026-05-04\nupdated: soon\nprofile: gdpr\ndescription: D"
    return Array(try EmissionFixture.artifact(.xml, body, title: title).utf8)
  }

  @Test func whatIsWrittenIsValid() throws {
    #expect(try XMLValidator.complaint(about: MemorySpool(Self.xml())) == nil)
  }

  @Test(arguments: [
    ("<break ", "<brake "), ("version=\"1\"", "version=\"2\""),
    ("kind=\"ordered\"", "kind=\"numbered\""),
    ("offset=\"", "offset=\"-"), ("<facts>", "<facts><fact/>"),
    ("marker-range=\"0 1\"", "marker-range=\"0\""),
    (" title=\"A\"", ""), ("<body ", "<body x=\"\" "), ("level=\"1\"", "level=\"7\""),
  ])
  func whatIsNotIsRefused(_ part: String, _ other: String) throws {
    let text = String(decoding: try Self.xml(), as: UTF8.self)
      .replacing(/marker-range="\d+ 1"/, with: "marker-range=\"0 1\"")
    #expect(text.contains(part))
    let broken = Array(text.replacingOccurrences(of: part, with: other).utf8)
    let complaint = try XMLValidator.complaint(about: MemorySpool(broken))
    #expect(complaint?.hasPrefix("line ") == true)
    let document = try XMLDocument.xml(reading: broken)
    #expect(try XMLSchema(XMLVocabulary.xmlSchema).complaint(about: document) != nil)
  }

  @Test func longXMLIsLookedAtAsItComes() throws {
    let xml = try Self.xml(String(repeating: "*a* ", count: 5_000))
    #expect(xml.count > 256 << 10)
    #expect(try XMLValidator.complaint(about: MemorySpool(xml)) == nil)
    let broken = String(decoding: xml, as: UTF8.self)
      .replacingOccurrences(of: "<emphasis ", with: "<emphasys ")
      .replacingOccurrences(of: "</emphasis>", with: "</emphasys>")
    let complaint = try XMLValidator.complaint(about: MemorySpool(Array(broken.utf8)))
    #expect(complaint?.contains("emphasys") == true)
    #expect(complaint?.hasPrefix("line 0:") == false)
    #expect(throws: LibXML2Error.malformedOutput) {
      try XMLValidator.complaint(about: MemorySpool(Array(xml.dropLast(20))))
    }
  }

  @Test(.enabled(if: XMLEmitterTests.isAvailable, "xmllint is not installed"))
  func xmllintAgrees() throws {
    let folder = try TemporaryPages()
    let schemas = [
      try folder.write(XMLVocabulary.relaxNG, to: "a.rng"),
      try folder.write(XMLVocabulary.xmlSchema, to: "a.xsd"),
    ]
    let file = try folder.write(String(decoding: Self.xml(), as: UTF8.self), to: "a.xml")
    #expect(try Self.xmllint("--noout", "--relaxng", schemas[0], file) != nil)
    #expect(try Self.xmllint("--noout", "--schema", schemas[1], file) != nil)
    // Canonical XML of canonical XML is the same.
    let canonical = try #require(try Self.xmllint("--c14n", file))
    let again = try folder.write(canonical, to: "b.xml")
    #expect(try Self.xmllint("--c14n", again) == canonical)
    #expect(try XMLValidator.complaint(about: MemorySpool(Array(canonical.utf8))) == nil)
    #expect(canonical.contains("<notice xmlns=\"urn:policyc:notice:1\""))
  }

  /// What `xmllint` prints; `nil` where it fails.
  private static func xmllint(_ arguments: String...) throws -> String? {
    let folder = try TemporaryPages()
    let output = folder.url.appendingPathComponent("out")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: XMLEmitterTests.xmllint)
    process.arguments = ["--nonet"] + arguments
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }
}
