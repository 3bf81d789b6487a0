import NoticeReport
import Testing

/// What `--diff` prints.
@Suite struct UnifiedDiffTests {
  @Test func showsChangesWithThreeLinesRound() {
    let old = (1...12).map { "line \($0)\n" }.joined()
    let new = old.replacing("line 2\n", with: "line two\n").replacing("line 12\n", with: "line 12")
    #expect(
      text(old, new) == """
        --- a/a.md
        +++ b/a.md
        @@ -1,5 +1,5 @@
         line 1
        -line 2
        +line two
         line 3
         line 4
         line 5
        @@ -9,4 +9,4 @@
         line 9
         line 10
         line 11
        -line 12
        +line 12
        \\ No newline at end of file

        """)
  }

  @Test func keepsBlankLinesBetweenChanges() {
    #expect(
      text("# A\n\none\n\ntwo\n\n", "# A\n\nOne\n\nTwo\n\n") == """
        --- a/a.md
        +++ b/a.md
        @@ -1,6 +1,6 @@
         # A
        \u{20}
        -one
        +One
        \u{20}
        -two
        +Two
        \u{20}

        """)
  }

  @Test func knowsEmptyFiles() {
    #expect(text("a\n", "a\n") == "")
    #expect(text("", "a\n") == "--- a/a.md\n+++ b/a.md\n@@ -0,0 +1 @@\n+a\n")
    #expect(text("a\n", "") == "--- a/a.md\n+++ b/a.md\n@@ -1 +0,0 @@\n-a\n")
  }

  @Test func isReadBack() throws {
    var generator = LinearGenerator()
    for _ in 0..<300 {
      let old = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        "line \(Int.random(in: 0...8, using: &generator))"
      }
      var new = old
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        let index = Int.random(in: 0...new.count, using: &generator)
        switch Int.random(in: 0...2, using: &generator) {
        case 0: new.insert("new \(index)", at: index)
        case 1 where index < new.count: new.remove(at: index)
        default: if index < new.count { new[index] += "!" }
        }
      }
      let diff = text(lines(old), lines(new))
      #expect(try applied(diff, to: old) == new, "\(diff)")
    }
  }

  @Test func takesNoTimeOverLargeFiles() {
    let old = (0..<50_000).map { "\($0)\r\n" }.joined()
    let diff = text(old, old.replacing("\r\n", with: "\n"))
    #expect(diff.utf8.count > 50_000)
  }

  @Test func doesNotSteerTheTerminal() {
    let diff = UnifiedDiff(path: "a.md", old: Array("a\u{1B}[2J\n".utf8), new: Array("b\n".utf8))
    let plain = String(decoding: diff.printable(.plain), as: UTF8.self)
    #expect(plain.contains("-a\u{241B}[2J\n+b\n"))
    #expect(String(decoding: diff.printable(.coloured), as: UTF8.self).contains("\u{1B}[32m+b"))
  }

  private func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private func text(_ old: String, _ new: String) -> String {
    let diff = UnifiedDiff(path: "a.md", old: Array(old.utf8), new: Array(new.utf8))
    return String(decoding: diff.bytes, as: UTF8.self)
  }

  /// Applies a diff as its format says, by the numbers in its hunks.
  private func applied(_ diff: String, to old: [String]) throws -> [String] {
    var result: [String] = []
    var next = 0
    for line in diff.split(separator: "\n").dropFirst(2) {
      if line.hasPrefix("@@") {
        let range = try #require(line.split(separator: " ").dropFirst().first).dropFirst()
        let numbers = range.split(separator: ",").compactMap { Int($0) }
        let start = numbers.count == 2 && numbers[1] == 0 ? numbers[0] : numbers[0] - 1
        result += old[next..<start]
        next = start
      } else if line.hasPrefix("+") {
        result.append(String(line.dropFirst()))
      } else {
        #expect(next < old.count && old[next] == line.dropFirst())
        if line.hasPrefix(" ") { result.append(String(line.dropFirst())) }
        next += 1
      }
    }
    return result + old[next...]
  }

  /// The same numbers in each run.
  private struct LinearGenerator: RandomNumberGenerator {
    private var state: UInt64 = 7

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
