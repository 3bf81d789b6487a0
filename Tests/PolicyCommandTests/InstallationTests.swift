import Foundation
import Testing

/// What belongs to an installed program: completions, the manual's data, a start from nothing.
@Suite struct InstallationTests {
  private static func has(_ shell: String) -> Bool {
    ProcessInfo.processInfo.environment["CI"] != nil
      || (try? CommandRun(
        shell: "command -v \(shell)", in: FileManager.default.temporaryDirectory))?.status == 0
  }

  @Test(.enabled(if: has("bash"), "needs bash"))
  func bashCompletes() throws {
    let project = try TemporaryProject()
    try project.write(
      project.run("--generate-completion-script", "bash").output, to: "completions.bash")
    try project.write(
      """
      shopt -s extglob
      source ./completions.bash
      PATH="$(dirname "$policyc"):$PATH"
      complete_words() {
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
        COMP_TYPE=9; COMP_KEY=9; COMPREPLY=()
        _policyc policyc "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>&1
        printf '%s\\n' "${COMPREPLY[@]}"
      }
      complete_words policyc pari
      complete_words policyc check --form
      complete_words policyc check --format sar
      """, to: "try.bash")
    let run = try CommandRun(shell: "bash ./try.bash", in: project.folder)
    let words = run.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(words == ["parity", "--format", "sarif"], "\(run.text)\(run.standardError)")
  }

  @Test(.enabled(if: has("zsh"), "needs zsh")) func zshReadsItsCompletions() throws {
    let project = try TemporaryProject()
    try project.write(project.run("--generate-completion-script", "zsh").output, to: "_policyc")
    let run = try CommandRun(shell: "zsh -n ./_policyc", in: project.folder)
    #expect(run.status == 0 && run.standardError == "", "\(run.standardError)")
  }

  @Test(.enabled(if: has("fish"), "needs fish")) func fishCompletes() throws {
    let project = try TemporaryProject()
    try project.write(
      project.run("--generate-completion-script", "fish").output, to: "policyc.fish")
    let run = try CommandRun(
      shell: "HOME=. fish --no-config -c 'source policyc.fish; complete -C \"policyc pari\"'",
      in: project.folder)
    #expect(run.text.hasPrefix("parity"), "\(run.text)\(run.standardError)")
  }

  /// The manual is made of this by ArgumentParser's plugin.
  @Test func theManualHasItsData() throws {
    let project = try TemporaryProject()
    let dump = try project.run("--experimental-dump-help")
    let document = try #require(
      JSONSerialization.jsonObject(with: dump.output) as? [String: Any])
    let command = try #require(document["command"] as? [String: Any])
    let names = try #require(command["subcommands"] as? [[String: Any]]).compactMap {
      $0["commandName"] as? String
    }
    for name in ["lint", "parity", "check", "build", "init", "sign-off", "schema"] {
      #expect(names.contains(name))
    }
  }

  /// `POLICYC_MANUAL` names the folder of the manual, which `.ci/run` makes as the README says. Each
  /// command has a page, and each option that the program has now is on it.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["POLICYC_MANUAL"] != nil, "needs POLICYC_MANUAL"))
  func theManualIsCurrent() throws {
    let folder = URL(
      fileURLWithPath: try #require(ProcessInfo.processInfo.environment["POLICYC_MANUAL"]))
    let dump = try TemporaryProject().run("--experimental-dump-help")
    let document = try #require(
      JSONSerialization.jsonObject(with: dump.output) as? [String: Any])
    let command = try #require(document["command"] as? [String: Any])
    let pages = try #require(command["subcommands"] as? [[String: Any]]).filter {
      $0["commandName"] as? String != "help"
    }
    #expect(pages.count >= 12)
    for page in pages {
      let name = try #require(page["commandName"] as? String)
      let text = try String(
        contentsOf: folder.appendingPathComponent("policyc.\(name).1"), encoding: .utf8)
      for argument in page["arguments"] as? [[String: Any]] ?? []
      where argument["shouldDisplay"] as? Bool == true {
        for option in argument["names"] as? [[String: Any]] ?? []
        where option["kind"] as? String == "long" {
          let long = try #require(option["name"] as? String)
          #expect(text.contains("Fl -\(long)"), "policyc \(name) --\(long)")
        }
      }
    }
  }

  /// `POLICYC_STATIC` names the static binary, which `.ci/run` builds as the README says.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["POLICYC_STATIC"] != nil && geteuid() == 0,
      "needs POLICYC_STATIC and the superuser"))
  func theStaticBinaryRunsInAnEmptyRoot() throws {
    let binary = try #require(ProcessInfo.processInfo.environment["POLICYC_STATIC"])
    let project = try TemporaryProject()
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: binary), to: project.url("policyc"))
    func run(_ words: String) throws -> CommandRun {
      try CommandRun(shell: "exec env -i /usr/sbin/chroot . /policyc \(words)", in: project.folder)
    }
    let version = try run("--version")
    #expect(version.status == 0, "\(version.standardError)")
    #expect(version.text.hasPrefix("policyc 0.1.0 (release build"))
    #expect(try run("check").status < 2)
    let build = try run("build --allow-errors --output out")
    #expect(build.status < 2, "\(build.text)\(build.standardError)")
    #expect(try project.files(below: "out").contains("de/legal/a.html"))
    #expect(try run("lint nowhere.md").failed(saying: "nowhere.md: no such file"))
  }
}
