import Foundation
import NoticeModel
import SourceText
import Testing

@testable import NoticeEmit

/// What `policyc build` leaves on disk.
@Suite struct BuildTests {
  private static let all = [
    "de/legal/a.html", "de/legal/a.txt", "de/legal/a.xml", "en/legal/a.html", "en/legal/a.txt",
    "en/legal/a.xml", "index.html", "manifest.json",
  ]

  @Test func writesEveryArtifactAndAManifest() throws {
    let project = try TemporaryProject()
    let run = try project.run("build", "--output", "out")
    #expect(run.status == 0)
    #expect(run.standardError == "policyc: wrote 8 files to out\n")
    #expect(try project.files(below: "out") == Self.all)
    let manifest = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: project.url("out/manifest.json")))
        as? [String: Any])
    let artifacts = try #require(manifest["artifacts"] as? [[String: Any]])
    #expect(artifacts.count == 7)
    #expect(artifacts.last?["format"] as? String == "index")
    for artifact in artifacts.dropLast() {
      let path = try #require(artifact["path"] as? String)
      let data = try Data(contentsOf: project.url("out/" + path))
      #expect(artifact["size"] as? Int == data.count)
      #expect(artifact["sha256"] as? String == SHA256(data).hexadecimal)
      #expect(artifact["document"] as? String == "a")
      let source = try #require(artifact["source"] as? [String: String])
      let sourceData = try Data(contentsOf: project.url(source["path"] ?? ""))
      #expect(source["sha256"] == SHA256(sourceData).hexadecimal)
    }
    #expect(artifacts.first?["format"] as? String == "html")
    #expect(artifacts.first?["locale"] as? String == "de")
  }

  @Test func givesTheSameBytesAgain() throws {
    let project = try TemporaryProject()
    for index in 0..<20 {
      try project.write(TemporaryProject.notice(slug: "/n\(index)"), to: "locales/en/n\(index).md")
    }
    #expect(try project.run("build", "--output", "one", "--jobs", "1").status == 0)
    #expect(try project.run("build", "--output", "many", "--jobs", "8").status == 0)
    #expect(try project.run("build", "--output", "many").status == 0)
    let files = try project.files(below: "one")
    #expect(files.count == 68)
    #expect(try project.files(below: "many") == files)
    for file in files {
      #expect(
        try Data(contentsOf: project.url("one/" + file))
          == Data(contentsOf: project.url("many/" + file)), "\(file)")
    }
  }

  /// The artifacts of a large notice go to their files in portions.
  @Test func writesALargeNoticeAsAnyOther() throws {
    let paragraphs = (0..<300).map { number in
      "**Data \(number).** We \(String(repeating: "keep *it* `\(number)` days and ", count: 20))\n\n"
    }
    let text = TemporaryProject.notice(body: paragraphs.joined())
    #expect(text.utf8.count > SourceFile.largeSize)
    let project = try TemporaryProject(["locales/en/a.md": text])
    let run = try project.run("build", "--allow-errors", "--output", "out")
    #expect(run.standardError.contains("policyc: wrote 5 files to out\n"))
    let notice = Notice(source: SourceFile(path: "locales/en/a.md", bytes: Array(text.utf8)))
    let emitter = try NoticeEmitter(notice: notice)
    for format in ArtifactFormat.allCases {
      let artifact = try emitter.artifact(format)
      let data = try Data(contentsOf: project.url("out/" + artifact.relativePath))
      #expect(Array(data) == artifact.bytes, "\(format)")
    }
    let again = try project.run("build", "--allow-errors", "--output", "out")
    #expect(again.standardError.contains("policyc: 5 files in out did not change\n"))
    try project.write(text + "\nMore.\n", to: "locales/en/a.md")
    let other = try project.run("build", "--allow-errors", "--output", "out")
    #expect(other.standardError.contains("wrote 4 files to out; 1 did not change\n"))
    #expect(try project.files(below: "out").count == 5)
  }

  @Test func writesOnlyTheFormatsThatAreAskedFor() throws {
    let project = try TemporaryProject()
    #expect(try project.run("build", "-o", "out", "--emit", "xml,html", "--quiet").status == 0)
    #expect(
      try project.files(below: "out") == [
        "de/legal/a.html", "de/legal/a.xml", "en/legal/a.html", "en/legal/a.xml", "index.html",
        "manifest.json",
      ])
  }

  @Test func leavesASetWithErrorsOut() throws {
    let project = try TemporaryProject()
    let bad = TemporaryProject.notice("fr", slug: "/legal/b", body: "<<<<<<< ours\n")
    try project.write(TemporaryProject.notice(slug: "/legal/b"), to: "locales/en/b.md")
    try project.write(bad, to: "locales/fr/b.md")
    let run = try project.run("build", "--output", "out")
    #expect(run.status == 1)
    #expect(run.standardError.contains("policyc: b: not built, it has errors (2 in fr)\n"))
    #expect(try project.files(below: "out") == Self.all)
    let forced = try project.run("build", "--output", "out", "--allow-errors")
    #expect(forced.status == 1)
    #expect(try project.files(below: "out").contains("fr/legal/b.html"))
  }

  @Test func aNamedFileStandsForItsSet() throws {
    let project = try TemporaryProject()
    try project.write(TemporaryProject.notice(slug: "/b"), to: "locales/en/b.md")
    #expect(try project.run("build", "--output", "out", "locales/de/a.md").status == 0)
    #expect(try project.files(below: "out") == Self.all)
  }

  @Test func replacesAFileWithoutEverLeavingHalfOfIt() throws {
    let project = try TemporaryProject()
    #expect(try project.run("build", "--output", "out").status == 0)
    let before = try Data(contentsOf: project.url("out/en/legal/a.html"))
    // A limit on the size of files is met as a full device is: while writing.
    let long = String(repeating: "We keep nothing. ", count: 500)
    try project.write(TemporaryProject.notice(body: long), to: "locales/en/a.md")
    let ignoring = "--ignore parity,contact,disclosure"
    let run = try CommandRun(
      shell: "ulimit -f 4; exec \"$policyc\" build \(ignoring) --output out",
      in: project.folder)
    #expect(run.failed(saying: "out/en/legal/a.html: cannot write"), "\(run.standardError)")
    #expect(try project.files(below: "out") == Self.all)
    #expect(try Data(contentsOf: project.url("out/en/legal/a.html")) == before)
    let fresh = try CommandRun(
      shell: "ulimit -f 4; exec \"$policyc\" build \(ignoring) --output deep/new",
      in: project.folder)
    #expect(fresh.status == 2)
    #expect(!FileManager.default.fileExists(atPath: project.url("deep").path))
  }

  @Test func saysWhereItCannotWrite() throws {
    let project = try TemporaryProject()
    try project.write("x", to: "file")
    #expect(try project.run("build", "--output", "file").failed(saying: "file: cannot open"))
    #expect(try project.run("build", "--output", "file/x").failed(saying: "file/x: cannot open"))
    #expect(try project.run("build", "--output", "/proc/x").failed(saying: "/proc/x: cannot open"))
    try project.write("x", to: "out/en/legal")
    #expect(try project.run("build", "--output", "out").failed(saying: "out/en/legal/a.html"))
    #expect(try project.files(below: "out") == ["en/legal"])
    try FileManager.default.createDirectory(
      at: project.url("full/en/legal/a.xml"), withIntermediateDirectories: true)
    #expect(try project.run("build", "--output", "full").failed(saying: "full/en/legal/a.xml"))
    #expect(try project.files(below: "full") == [])
  }

  @Test func doesNotFollowLinksOutOfTheOutputFolder() throws {
    let project = try TemporaryProject()
    try project.write("x", to: "elsewhere/keep")
    try project.write("x", to: "out/keep")
    try project.link("out/en", to: "../elsewhere")
    let run = try project.run("build", "--output", "out")
    #expect(run.failed(saying: "out/en/legal/a.html", "`en` is a symbolic link"))
    #expect(try project.files(below: "elsewhere") == ["keep"])
    #expect(!FileManager.default.fileExists(atPath: project.url("out/de").path))
  }

  @Test func aLinkAtAnArtifactsPlaceIsReplaced() throws {
    let project = try TemporaryProject()
    try project.write("precious", to: "elsewhere")
    try FileManager.default.createDirectory(
      at: project.url("out/en/legal"), withIntermediateDirectories: true)
    try project.link("out/en/legal/a.html", to: "../../../elsewhere")
    #expect(try project.run("build", "--output", "out").status == 0)
    #expect(try Data(contentsOf: project.url("elsewhere")) == Data("precious".utf8))
  }
}
