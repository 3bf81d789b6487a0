import SourceText
import Synchronization

/// A notice's Markdown tree. Every block and inline has its exact place in the source.
///
/// Parsing never throws and never traps; its time is linear in the input. Nodes are addressed by
/// their index in preorder: 0 is the document.
public final class SyntaxTree: Sendable {
  /// The file that was read.
  public let source: SourceFile
  /// The syntax that it was read in.
  public let dialect: Dialect
  /// All nodes in preorder.
  public let nodes: [SyntaxNode]
  /// The front matter, in the `notice` dialect.
  public let frontMatter: FrontMatter?
  /// The link reference definitions in document order.
  public let definitions: [ReferenceDefinition]
  /// The footnotes in document order, in the `notice` dialect.
  public let footnotes: [Footnote]
  /// The attribute lists, ordered by node.
  public let attributeLists: [AttributeList]
  /// The place where nesting went deeper than ``maximumDepth`` and markers were read as text.
  public let nestingLimitSpan: SourceSpan?

  let tables: SideTables
  let cachedNearMisses = Mutex<[NearMiss]?>(nil)
  /// Whether NUL or malformed UTF-8 stands in the file, so that literals need a look.
  let needsRepair: Bool

  /// The deepest nesting of blocks, and of inlines, that the `notice` dialect reads as such.
  public static let maximumDepth = 128

  init(
    source: SourceFile, dialect: Dialect, nodes: [SyntaxNode], frontMatter: FrontMatter?,
    definitions: [ReferenceDefinition], footnotes: [Footnote], attributeLists: [AttributeList],
    nestingLimitSpan: SourceSpan?,
    tables: SideTables
  ) {
    self.source = source
    self.dialect = dialect
    self.nodes = nodes
    self.frontMatter = frontMatter
    self.definitions = definitions
    self.footnotes = footnotes
    self.attributeLists = attributeLists
    self.nestingLimitSpan = nestingLimitSpan
    self.tables = tables
    needsRepair = Self.holdsNUL(source.bytes) || !Self.isValidUTF8(source.bytes)
  }

  private static func holdsNUL(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      // `ByteView` looks at the buffer's bytes only.
      unsafe ByteView(buffer).firstOffset(of: 0, from: 0) != nil
    }
  }

  private static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }
}
