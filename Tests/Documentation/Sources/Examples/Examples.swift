import MarkdownSyntax
import PolicyCompiler
import SourceText

// The code on the first pages of the documentation, so that it is compiled.

func links() {
  let file = SourceFile(path: "privacy.md", text: "# Privacy\n\nWrite to <privacy@lindwurm.net>.\n")
  let tree = SyntaxTree.parse(file)

  for node in tree.descendants(tree.root) where tree.kind(node) == .link {
    let place = file.position(at: tree.span(node).start)
    print("\(place.line):\(place.column) \(tree.sourceText(node))")
  }
}

func places() {
  let file = SourceFile(path: "privacy.md", text: "# Privacy\n\nWrite to us.\n")
  print(file.position(at: 11).line)
  print(file.text(of: SourceSpan(2, 9)))
}

func compiling(_ texts: [(locale: String, text: String)]) throws {
  let compiler = try NoticeCompiler()
  let notices = try texts.map { locale, text in
    try compiler.parse(
      SourceFile(path: "\(locale)/privacy.md", text: text), document: "privacy", locale: locale)
  }
  let findings = compiler.check(notices)
  let page = try compiler.compile(notices[0], to: .html)
  print(findings.count, page.relativePath)
}
