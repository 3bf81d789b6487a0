import Foundation
import NoticeParity
import Testing

/// What a `policyc.lock` looks like, and what is said about one that is damaged.
@Suite struct SignOffLockTests {
  private static let pair = SignedPair(
    "# Privacy\n\nWe keep *nothing*,\nsee [this](https://example.com/a).\n\n## Cookies {#c}\n\n- one\n",
    "# Datenschutz\n\nNichts.\n\n## Cookies\n\n- eins\n")

  private static func text(_ lock: SignOffLock) -> String {
    String(decoding: lock.serialized(), as: UTF8.self)
  }

  @Test func showsWhatTheSourceSaid() {
    #expect(
      Self.text(Self.pair.lock(reason: "read by two")) == """
        policyc.lock 1
        # What translations were signed off against. `policyc sign-off` writes this file;
        # commit it, and do not change it by hand.

        document a

        source privacy c9aebe5cc2219faa
          Privacy
          We keep nothing, see [this](https://example.com/a).

        source #c bc0211bcb895b3f6
          Cookies
          one

        signed de privacy c9aebe5cc2219faa d08d8d3e0b581220 2db5 -- read by two
        signed de #c bc0211bcb895b3f6 6b517edbdd9eea96 f59b -- read by two

        end

        """)
  }

  @Test func readsWhatItWrites() throws {
    let text = Self.text(Self.pair.lock(reason: "read by two"))
    #expect(Self.text(try SignOffLock(Array(text.utf8))) == text)
    let turned = text.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(Self.text(try SignOffLock(Array(turned.utf8))) == text)
  }

  /// A mark that combines with the blank before it makes one character of both.
  @Test func readsTextThatBeginsWithAMark() throws {
    let pair = SignedPair("# \u{301}A {#\u{301}a}\n\n\u{301}b\n", "# B\n\nc\n")
    let text = Self.text(pair.lock(reason: "\u{301}d"))
    #expect(text.unicodeScalars.count { $0 == "\u{301}" } >= 4)
    #expect(Self.text(try SignOffLock(Array(text.utf8))) == text)
  }

  @Test(arguments: [
    ("policyc.lock 1", "policyc.lock 2", 1, "version is 2"),
    ("policyc.lock 1", "policyc.yml", 1, "first line"),
    ("document a", "document", 5, "without name"),
    ("document a", "document a\ndocument a", 6, "twice"),
    ("document a", "<<<<<<< ours\ndocument a", 5, "merge conflict"),
    ("document a", "=======\ndocument a", 5, "merge conflict"),
    ("document a", "documents a", 5, "`documents` means nothing"),
    ("We keep nothing", "We keep all", 7, "changed by hand"),
    ("  one\n", "", 11, "changed by hand"),
    ("signed de #c", "signed fr #c", 16, "changed by hand"),
    ("signed de #c", "signed d_e #c", 16, "expected `signed"),
    (" -- read by two\n\nend\n", " --", 16, "expected `signed"),
    ("read by two\n\nend\n", "read by", 16, "changed by hand"),
    ("\nend\n", "", 17, "cut off"),
    ("\nend\n", "\nend\nsigned\n", 19, "behind the end"),
    ("source #c", "gone #c", 11, "means nothing"),
  ])
  func saysWhereItIsDamaged(_ old: String, _ new: String, line: Int, saying words: String) throws {
    let text = Self.text(Self.pair.lock(reason: "read by two"))
    let range = try #require(text.range(of: old, options: .backwards))
    let damaged = text.replacingCharacters(in: range, with: new)
    let problem = #expect(throws: LockProblem.self) { try SignOffLock(Array(damaged.utf8)) }
    #expect(problem?.message.contains(words) == true, "\(problem?.message ?? "")")
    #expect(problem?.line == line)
  }

  @Test func missesTheTextOfASignature() throws {
    let text = Self.text(Self.pair.lock())
    let start = try #require(text.range(of: "source #c"))
    let end = try #require(text.range(of: "signed de privacy"))
    let damaged = text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "")
    let problem = #expect(throws: LockProblem.self) { try SignOffLock(Array(damaged.utf8)) }
    #expect(problem?.message.contains("source text of `#c` is missing") == true)
  }

  @Test func neverTakesRubbishForUnsigned() {
    for text in ["", "\n", "end", "policyc.lock", "policyc.lock 1", "\u{0}", "policyc.lock x\nend"]
    {
      #expect(throws: LockProblem.self) { try SignOffLock(Array(text.utf8)) }
    }
    #expect(throws: LockProblem.self) { try SignOffLock([0xFF, 0xFE]) }
  }

  @Test func keepsTextsThatAnotherLocaleWasSignedAgainst() {
    var lock = SignOffLock()
    Self.pair.sign(&lock, locale: "de")
    Self.pair.sign(&lock, locale: "fr")
    var changed = Self.pair
    changed = SignedPair(
      "# Privacy\n\nWe keep all.\n\n## Cookies {#c}\n\n- one\n",
      "# Datenschutz\n\nAlles.\n\n## Cookies\n\n- eins\n")
    changed.sign(&lock, locale: "de")
    let text = Self.text(lock)
    #expect(text.contains("We keep nothing") && text.contains("We keep all."))
    changed.sign(&lock, locale: "fr", reason: "it said so before")
    #expect(!Self.text(lock).contains("We keep nothing"))
  }
}
