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
        <notice xmlns="urn:policyc:notice:1" version="1" xml:lang="en" dir="ltr" source="locales/en/notice.md" sha256="85c6dbd7b76cffd81edb7b20215c42e4f7a6df1c3dd7e464a101ee54e4189686">
          <metadata>
            <title line="2" offset="11" length="6">Notice</title>
            <slug line="3" offset="24" length="13">/legal/notice</slug>
            <locale line="4" offset="46" length="2">en</locale>
            <frontMatter line="1" offset="0" length="52" content-range="4 45" closed="true">---
        title: Notice
        slug: /legal/notice
        locale: en
        ---</frontMatter>
          </metadata>
          <facts>
          </facts>
          <body line="6" offset="53" length="55">
            <paragraph line="7" offset="54" length="19"><text offset="54" length="2">a </text><emphasis offset="56" length="3"><text offset="57" length="1">b</text></emphasis><text offset="59" length="1"> </text><link offset="60" length="11" destination="/d" destination-range="64 2" title="e" title-range="67 3" form="inline"><text offset="61" length="1">c</text></link><softBreak offset="71" length="1">
        </softBreak><text offset="72" length="1">f</text></paragraph>
            <list line="10" offset="75" length="3" kind="bullet" delimiter="-" tight="true">
              <item line="10" offset="75" length="3" marker="-" marker-range="75 1">
                <paragraph line="10" offset="77" length="1"><text offset="77" length="1">g</text></paragraph>
              </item>
            </list>
            <quote line="12" offset="80" length="9">
              <paragraph line="12" offset="82" length="7"><literal offset="82" length="3">h</literal><text offset="85" length="1"> </text><html offset="86" length="3">&lt;u&gt;</html></paragraph>
            </quote>
            <paragraph line="14" offset="91" length="17"><link offset="91" length="17" destination="javascript:j" destination-range="95 12" form="inline" allowed="false"><text offset="92" length="1">i</text></link></paragraph>
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
