import Foundation
import Testing

@testable import NoticeEmit

@Suite struct XMLEmitterTests {
  static let xmllint = "/usr/bin/xmllint"
  static let isAvailable =
    FileManager.default.isExecutableFile(atPath: xmllint)
    || ProcessInfo.processInfo.environment["CI"] == "true"

  @Test func vocabulary() throws {
    let xml = try EmissionFixture.artifact(
      .xml, "a *b* [c](/d \"e\")\nf\n\n- g\n\n> `h` <u>\n\n[i](javascript:j)\n")
    #expect(
      xml == """
        <?xml version="1.0" encoding="UTF-8"?>
        <notice xmlns="urn:policyc:notice:1" version="1" xml:lang="en" dir="ltr" source="locales/en/notice.md">
          <metadata>
            <title line="2" offset="11" length="6">Notice</title>
            <slug line="3" offset="24" length="13">/legal/notice</slug>
            <locale line="4" offset="46" length="2">en</locale>
          </metadata>
          <facts>
          </facts>
          <body>
            <paragraph line="7" offset="54" length="19">a <emphasis offset="56" length="3">b</emphasis> <link destination="/d" title="e" form="inline" offset="60" length="11">c</link><softBreak>
        </softBreak>f</paragraph>
            <list line="10" offset="75" length="3" kind="bullet" tight="true">
              <item line="10" offset="75" length="3" marker="-">
                <paragraph line="10" offset="77" length="1">g</paragraph>
              </item>
            </list>
            <quote line="12" offset="80" length="9">
              <paragraph line="12" offset="82" length="7"><literal offset="82" length="3">h</literal> <html offset="86" length="3">&lt;u&gt;</html></paragraph>
            </quote>
            <paragraph line="14" offset="91" length="17"><link destination="javascript:j" form="inline" allowed="false" offset="91" length="17">i</link></paragraph>
          </body>
        </notice>

        """)
  }

  @Test(.enabled(if: isAvailable, "xmllint is not installed"))
  func xmllintReadsIt() throws {
    let body = """
      # A <b>x</b> & "y" {#a .b c="<&>"}

      \u{1} ]]> <!-- c -- d --> &amp; <?x y?> [a](</b c> "d'\\"e") ![i](j)

      | a | b |
      |:--|:-:|
      | c \\| d | e |

      1. x

             code ]]>

      <div>
      <p>y

      [r]: /s 't'
      """
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "policyc-\(UUID().uuidString).xml")
    try Data(EmissionFixture.artifact(.xml, body, title: "'<&>'").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.xmllint)
    process.arguments = ["--noout", "--nonet", file.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
