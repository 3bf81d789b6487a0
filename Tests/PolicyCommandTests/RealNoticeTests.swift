import Foundation
import Testing

/// Builds the notices of the folder that `POLICYC_NOTICE` names.
@Suite struct RealNoticeTests {
  private static let folder = ProcessInfo.processInfo.environment["POLICYC_NOTICE"]

  @Test(.enabled(if: folder != nil, "POLICYC_NOTICE names no folder"))
  func allThreeArtifactsAreBuilt() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    let project = try TemporaryProject([:])
    let text = try String(
      contentsOf: folder.appendingPathComponent("privacy-policy.md"), encoding: .utf8)
    try project.write(text, to: "locales/en/privacy-policy.md")
    #expect(try project.run("build", "--output", "out").status == 0)
    #expect(
      try project.files(below: "out") == [
        "en/legal/privacy-policy.html", "en/legal/privacy-policy.txt",
        "en/legal/privacy-policy.xml", "index.html", "manifest.json",
      ])
    for file in try project.files(below: "out") {
      #expect(try !Data(contentsOf: project.url("out/" + file)).isEmpty)
    }
  }
}
