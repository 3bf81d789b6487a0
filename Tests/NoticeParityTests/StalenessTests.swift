import Foundation
import NoticeParity
import Testing

/// What becomes of signatures when the source or the translation changes.
@Suite struct StalenessTests {
  private static let source = """
    # Privacy

    We run a weather service.

    ## Data we keep

    We keep your name for 30 days.

    We keep your town for a year.

    ## Cookies

    We set one cookie.

    """
  private static let translation = """
    # Datenschutz

    Wir betreiben einen Wetterdienst.

    ## Daten

    Wir speichern Ihren Namen 30 Tage lang.

    Wir speichern Ihren Ort ein Jahr lang.

    ## Cookies

    Wir setzen ein Cookie.

    """

  /// One letter a section: what has become of it once the source is another.
  private func states(
    _ source: String, translation: String = Self.translation
  ) -> String {
    let lock = SignedPair(Self.source, Self.translation).lock()
    return SignedPair(source, translation).staleness(lock).sections.map { state in
      switch state.status {
      case .current: "="
      case .stale: "!"
      case .added: "+"
      case .removed: "-"
      case .unsigned: "?"
      }
    }.joined()
  }

  private func replacing(_ old: String, _ new: String) -> String {
    Self.source.replacingOccurrences(of: old, with: new)
  }

  @Test func findsChangedSections() {
    #expect(states(Self.source) == "===")
    #expect(states(replacing("30 days", "14 days")) == "=!=")
    #expect(states(replacing("one cookie", "[one](https://example.com) cookie")) == "==!")
    #expect(states(replacing("## Cookies", "## Cookies and pixels")) == "==!")
    #expect(states(replacing("\nWe keep your town for a year.\n", "")) == "=!=")
  }

  @Test func passesOverFormatting() {
    #expect(states(replacing("your name", "**your**\nname")) == "===")
    #expect(states(replacing("We keep", "- We keep")) == "===")
    #expect(states(replacing("days.\n\nWe", "days. We")) == "===")
    #expect(states(replacing("## Cookies", "### Cookies {: #cookies }")) == "===")
    #expect(states(replacing("We set", "<!-- checked -->\nWe&nbsp;set")) == "===")
    #expect(states(replacing("## Cookies", "## 3. Cookies")) == "===")
    #expect(states(Self.source.replacingOccurrences(of: "\n", with: "\r\n")) == "===")
  }

  @Test func followsMovedSections() {
    let moved = """
      # Privacy

      We run a weather service.

      ## Cookies

      We set one cookie.

      ## Data we keep

      We keep your name for 14 days.

      We keep your town for a year.

      """
    #expect(states(moved) == "==!")
  }

  @Test func seesSectionsComeAndGo() {
    #expect(states(Self.source + "\n## Contact\n\nWrite to us.\n") == "===+")
    #expect(
      states(
        Self.source + "\n## Contact\n\nWrite to us.\n",
        translation: Self.translation + "\n## Kontakt\n\nSchreiben Sie uns.\n") == "===?")
    #expect(states(replacing("## Cookies\n\nWe set one cookie.\n", "")) == "==-")
  }

  /// Sections that are gone stand behind the one before them, in the order in which they were signed.
  @Test func sectionsThatAreGoneKeepTheirOrder() {
    let lock = SignedPair(Self.source, Self.translation).lock()
    let sections = SignedPair("# Privacy\n\nWe run a weather service.\n", Self.translation)
      .staleness(lock).sections
    #expect(sections.map(\.source) == [0, nil, nil])
    #expect(sections.map(\.translation) == [0, 1, 2])
    #expect(states("", translation: Self.translation) == "---")
  }

  @Test func namesTheChangedBlocks() throws {
    let lock = SignedPair(Self.source, Self.translation).lock()
    let changed = replacing("a year.", "two years.\n\nWe keep your street.")
    let state = SignedPair(changed, Self.translation).staleness(lock).sections[1]
    guard case .stale(let changes) = state.status else {
      Issue.record("not stale")
      return
    }
    #expect(changes.map(\.place) == [2, 3])
    #expect(changes.map(\.old) == ["We keep your town for a year.", nil])
  }

  @Test func asksForAReasonWhereOnlyTheSourceHasChanged() {
    var lock = SignedPair(Self.source, Self.translation).lock()
    let changed = SignedPair(replacing("30 days", "14 days"), Self.translation)
    let before = lock.serialized()
    guard case .refused = changed.sign(&lock)[1].outcome else {
      Issue.record("not refused")
      return
    }
    #expect(lock.serialized() == before)
    guard case .renewed = changed.sign(&lock, reason: "not said here")[1].outcome else {
      Issue.record("not signed")
      return
    }
    #expect(lock.documents["a"]?.signatures["de"]?.map(\.reason) == [nil, "not said here", nil])
    guard case .current = changed.staleness(lock).sections[1].status else {
      Issue.record("still stale")
      return
    }
  }

  @Test func takesAFormattedTranslationForUnchanged() {
    var lock = SignedPair(Self.source, Self.translation).lock()
    let bumped = SignedPair(
      replacing("30 days", "14 days"),
      Self.translation.replacingOccurrences(of: "Ihren Namen", with: "Ihren\n*Namen*"))
    guard case .refused = bumped.sign(&lock)[1].outcome else {
      Issue.record("not refused")
      return
    }
  }

  @Test func longSectionsTakeNoTimeOfTheirSquare() {
    let words = (0..<60_000).map { "word\($0 % 997)" }
    let one = "# A\n\n" + words.joined(separator: " ") + "\n"
    let other = "# A\n\n" + words.reversed().joined(separator: " ") + "\n"
    let paragraphs = "# A\n\n" + (0..<5_000).map { "line \($0)" }.joined(separator: "\n\n") + "\n"
    let others = "# A\n\n" + (0..<5_000).map { "row \($0 % 7)" }.joined(separator: "\n\n") + "\n"
    // Nothing is timed; what took quadratic time would make the run stand still.
    for (old, new) in [(one, other), (paragraphs, others), (one, paragraphs)] {
      let lock = SignedPair(old, Self.translation).lock()
      let state = SignedPair(new, Self.translation).staleness(lock).sections[0]
      guard case .stale(let changes) = state.status else {
        Issue.record("not stale")
        continue
      }
      #expect(!changes.isEmpty)
      _ = WordDifference(from: old, to: new).summary()
    }
  }
}
