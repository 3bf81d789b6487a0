import PolicyCompiler
import Testing

/// What the README shows of the library, compiled and run. Only public parts are used.
@Suite struct WorkedExampleTests {
  private static let english = """
    ---
    title: Privacy at Lindwurm
    slug: /legal/privacy
    locale: en
    ---

    ## What we keep

    We keep orders for 30 days. Write to privacy@lindwurm.net.

    """

  private static let german = """
    ---
    title: Datenschutz bei Lindwurm
    slug: /legal/privacy
    locale: de
    ---

    ## Was wir behalten

    Wir behalten Bestellungen 60 Tage. Schreiben Sie an privacy@lindwurm.net.

    """

  /// The texts are too short to disclose anything.
  private static var structureOnly: NoticeCompilerOptions {
    var options = NoticeCompilerOptions()
    options.select = ["front-matter", "structure", "parity"]
    return options
  }

  /// Checks a source and a translation, and compiles what has no errors.
  private static func publish(
    _ english: String, _ german: String
  ) throws -> (findings: [String], pages: [NoticeArtifact]) {
    var options = structureOnly
    options.severity = ["parity": .warning]
    let compiler = try NoticeCompiler(options: options)

    let texts: [(locale: String, text: String)] = [("en", english), ("de", german)]
    let notices = try texts.map { locale, text in
      try compiler.parse(
        SourceFile(path: "\(locale)/privacy.md", text: text), document: "privacy", locale: locale)
    }
    let findings = compiler.check(notices).map { finding in
      let source = notices.first { $0.source.path == finding.file }?.source
      let line = source?.position(at: finding.span.start).line ?? 1
      return "\(finding.file):\(line): \(finding.severity) \(finding.rule)"
    }
    return (findings, try notices.map { try compiler.compile($0, to: .html) })
  }

  @Test func findsWhatTheTranslationGotWrongAndCompiles() throws {
    let (findings, pages) = try Self.publish(Self.english, Self.german)
    #expect(findings.contains("de/privacy.md:9: warning parity/period"), "\(findings)")
    #expect(pages.map(\.relativePath) == ["en/legal/privacy.html", "de/legal/privacy.html"])
    let page = String(decoding: pages[1].bytes, as: UTF8.self)
    #expect(page.contains(#"<html lang="de""#))
    #expect(page.contains("Wir behalten Bestellungen 60 Tage."))
  }

  /// The README's lines.
  @Test func theShortestWay() throws {
    let texts: [(locale: String, text: String)] = [("en", Self.english), ("de", Self.german)]
    let compiler = try NoticeCompiler(options: Self.structureOnly)
    let notices = try texts.map { locale, text in
      try compiler.parse(
        SourceFile(path: "\(locale)/privacy.md", text: text), document: "privacy", locale: locale)
    }
    let findings = compiler.check(notices)
    let page = try compiler.compile(notices[0], to: .html)
    #expect(findings.contains { $0.rule == "parity/period" })
    #expect(page.relativePath == "en/legal/privacy.html")
  }

  @Test func readsTheTree() throws {
    let notice = try NoticeCompiler().parse(SourceFile(path: "a.md", text: Self.english))
    #expect(notice.title == "Privacy at Lindwurm")
    #expect(notice.locale == "en")
    #expect(notice.slug == "/legal/privacy")
    #expect(notice.sections.map(\.title) == ["What we keep"])
    #expect(notice.source.text(of: notice.sections[0].span).hasPrefix("## What we keep"))
    #expect(notice.tree.nodes.contains { $0.kind == .link })
  }

  @Test func comparesTwoNotices() throws {
    let compiler = try NoticeCompiler()
    let source = try compiler.parse(SourceFile(path: "en.md", text: Self.english))
    let translation = try compiler.parse(SourceFile(path: "de.md", text: Self.german))
    let findings = compiler.compare(source: source, translation: translation)
    #expect(findings.map(\.rule).contains("parity/period"), "\(findings.map(\.rule))")
    #expect(findings.first?.related.first?.file == "en.md")
  }

  @Test func refusesWhatHasErrors() throws {
    let compiler = try NoticeCompiler()
    let notice = try compiler.parse(SourceFile(path: "a.md", text: "##No heading\n"))
    #expect {
      try compiler.compile(notice, to: .text)
    } throws: { error in
      guard case .hasErrors(let findings) = error as? NoticeCompilerError else { return false }
      return findings.map(\.rule) == ["markup/unspaced-heading"]
    }
    #expect(throws: NoticeCompilerError.noLocale(path: "a.md")) {
      try compiler.compile(notice, to: .text, allowsErrors: true)
    }
  }

  @Test func saysWhichOptionIsWrong() throws {
    var options = NoticeCompilerOptions()
    options.profiles = ["gdrp"]
    #expect(
      throws: NoticeCompilerError.unknownValue(option: "profiles", value: "gdrp", nearest: "gdpr")
    ) { try NoticeCompiler(options: options) }
    options = NoticeCompilerOptions()
    options.ignore = ["structur"]
    #expect(
      throws: NoticeCompilerError.unknownValue(
        option: "ignore", value: "structur", nearest: "structure")
    ) { try NoticeCompiler(options: options) }
    options = NoticeCompilerOptions()
    options.today = "soon"
    #expect(throws: NoticeCompilerError.self) { try NoticeCompiler(options: options) }
  }
}
