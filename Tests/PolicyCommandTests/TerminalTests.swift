import Foundation
import Testing

/// What a terminal shows. `script` stands for one.
@Suite struct TerminalTests {
  private func project() throws -> TemporaryProject {
    try TemporaryProject(["locales/de/\u{e4} b.md": TemporaryProject.notice("en")])
  }

  /// What the program writes to a terminal.
  private func terminal(
    _ arguments: String, _ variables: String, in project: TemporaryProject
  ) throws -> String {
    try CommandRun(
      shell: "\(variables) script -qec '\"$policyc\" \(arguments)' /dev/null", in: project.folder
    ).text
  }

  private static let none =
    "env -u VTE_VERSION -u TERM_PROGRAM -u WT_SESSION -u KONSOLE_VERSION -u DOMTERM "
    + "-u FORCE_HYPERLINK NO_COLOR= TERM=xterm"

  @Test func placesAreLinksWhereTheTerminalHasThem() throws {
    let project = try project()
    let link = "\u{1B}]8;;file://"
    let path = "\(project.folder.path)/locales/de/%C3%A4%20b.md\u{1B}\\"
    for (variables, isLinked) in [
      (Self.none, false), (Self.none + " VTE_VERSION=7600", true),
      (Self.none + " VTE_VERSION=5000", false), (Self.none + " TERM_PROGRAM=vscode", true),
      (Self.none + " TERM=xterm-kitty", true), (Self.none + " WT_SESSION=x", true),
      (Self.none + " WT_SESSION=x FORCE_HYPERLINK=0", false),
      (Self.none + " TERM=dumb WT_SESSION=x", false),
    ] {
      let text = try terminal("lint", variables, in: project)
      #expect(text.contains(link) == isLinked, "\(variables)")
      #expect(text.contains(path) == isLinked, "\(variables)")
    }
    #expect(
      try !terminal("lint --color never", Self.none + " WT_SESSION=x", in: project).contains(link))
    // A file is no terminal, whatever the variables say, unless it is to be one.
    let file = try project.run("lint", environment: ["WT_SESSION": "x"])
    #expect(!file.text.contains("\u{1B}"))
    let forced = try project.run("lint", environment: ["FORCE_HYPERLINK": "1"])
    #expect(forced.text.hasPrefix(link) && forced.text.contains(path))
  }

  @Test func shortRunsShowNoProgress() throws {
    let text = try terminal("check", Self.none, in: try project())
    #expect(!text.contains("checking") && !text.contains("\u{1B}[K"))
  }

  @Test func excerptsStandBelowWideLetters() throws {
    let project = try TemporaryProject([
      "locales/ja/a.md": "---\ntitle: x\nslug: a\nlocale: ja\n---\n\n## 見出し\n\n個人情報A\u{200B}B。\n"
    ])
    let text = try project.run("lint", "--format", "text", "--select", "source").text
    // Four letters of two columns; the mark belongs to the letter before it.
    #expect(text.contains("9 | 個人情報A\u{200B}B。\n  |         ^ U+200B"), "\(text)")
  }
}
