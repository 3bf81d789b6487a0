/// One input file: its path and its bytes. The only place that turns byte offsets into lines and
/// columns; everything else holds a ``SourceSpan``.
public final class SourceFile: Sendable {
  /// The largest file that is read, in bytes: 64 MiB.
  public static let maximumSize = 64 << 20

  /// From how many bytes on memory counts for more than time; hardly any notice that somebody wrote is
  /// as long.
  package static let largeSize = 128 << 10

  /// The path as findings show it: relative to the project's root, with `/`.
  public let path: String

  /// The file's bytes as they stand on disk, byte-order mark included.
  public let bytes: [UInt8]

  private let keptLineIndex = LazyValue<LineIndex>()

  /// Makes a file from bytes; whether they are UTF-8 is for the rules of the `source` group to say.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file from text.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The length of a leading UTF-8 byte-order mark: 3 or 0.
  public var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Whether the file is so long that what can be made again is not kept.
  package var isLarge: Bool { bytes.count > Self.largeSize }

  /// The span of the whole file.
  public var span: SourceSpan { SourceSpan(0, bytes.count) }

  /// The line index, built at the first call.
  public var lineIndex: LineIndex { keptLineIndex { LineIndex(bytes: bytes) } }

  /// The text of a span, decoded with U+FFFD for malformed bytes. A span that leaves the file is
  /// cut to it.
  public func text(of span: SourceSpan) -> String {
    String(decoding: slice(span), as: UTF8.self)
  }

  /// The bytes of a span. A span that leaves the file is cut to it.
  public func slice(_ span: SourceSpan) -> ArraySlice<UInt8> {
    bytes[span.range.clamped(to: 0..<bytes.count)]
  }

  /// The position of an offset; an offset behind the end is read as the end.
  public func position(at offset: Int) -> SourcePosition {
    lineIndex.position(at: offset, in: bytes)
  }
}
