/// A run of text that was taken out of a file, and the place that it comes from.
///
/// Kept small: a text of many short lines has as many runs. A file has at most ``SourceFile/maximumSize``
/// bytes, so that all offsets fit into 31 bits.
package struct SourceRun: Sendable {
  private let first: UInt32
  private let sourceStart: UInt32
  /// The end in the source, and in the lowest bit whether it is in step.
  private let sourceEnd: UInt32

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - start: The UTF-8 offset in the text at which it begins.
  ///   - source: Its place in the file.
  ///   - isInStep: Whether each byte of it is the file's byte at the same distance. An escape or an
  ///     entity is a run of its own in which that is not so.
  package init(start: Int, source: SourceSpan, isInStep: Bool) {
    first = UInt32(clamping: start)
    sourceStart = UInt32(clamping: source.start)
    sourceEnd = UInt32(clamping: source.end) << 1 | (isInStep ? 1 : 0)
  }

  /// The UTF-8 offset in the text at which it begins.
  package var start: Int { Int(first) }
  /// Its place in the file.
  package var source: SourceSpan { SourceSpan(Int(sourceStart), Int(sourceEnd >> 1)) }
  /// Whether each byte of it is the file's byte at the same distance.
  package var isInStep: Bool { sourceEnd & 1 == 1 }
}
