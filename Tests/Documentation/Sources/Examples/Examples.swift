import MarkdownSyntax
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
