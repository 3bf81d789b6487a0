import ArgumentParser
import MarkdownSyntax
import SourceText

/// `policyc ast`.
struct ASTCommand: ParsableCommand {
  /// How the tree is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case tree
    case json
    case commonmarkXML = "commonmark-xml"
  }

  static let configuration = CommandConfiguration(
    commandName: "ast", abstract: "Print the tree of a Markdown file.")

  @Argument(help: "The file; - is standard input.", completion: .file(extensions: ["md"]))
  var file: String

  @Option(help: "How the tree is written.")
  var format = Format.tree

  @Option(
    help: ArgumentHelp(
      "The syntax: notice (GFM with front matter and attribute lists), gfm or commonmark.",
      valueName: "dialect"))
  var dialect = Dialect.notice

  @Flag(help: "Write each block's place, in the format commonmark-xml.")
  var sourcepos = false

  func run() throws {
    let location =
      if file == "-" {
        NoticeLocation(file: nil, path: "<stdin>", match: nil)
      } else {
        NoticeLocation(file: try InputPath(file).location, path: file, match: nil)
      }
    let source = try Session.read(location)
    guard source.bytes.count <= SourceFile.maximumSize else {
      throw CommandFailure("it is larger than 64 MiB", at: location.path)
    }
    let tree = SyntaxTree.parse(source, dialect: dialect)
    let bytes =
      switch format {
      case .tree: TreeOutlineRenderer().render(tree)
      case .json: TreeJSONRenderer().render(tree)
      case .commonmarkXML:
        CommonMarkXMLRenderer(includesSourcePositions: sourcepos).render(tree)
      }
    try StandardStreams.write(bytes)
  }
}

extension Dialect: ExpressibleByArgument {}
