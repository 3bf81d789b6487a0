import SourceText
import Yams

/// Reads YAML by Yams into ``YAMLNode``, with places in the file.
package enum YAMLReader {
  /// The largest document that is read, in bytes.
  package static let maximumSize = 256 << 10
  /// The deepest nesting that is read.
  package static let maximumDepth = 32

  /// Reads the one document of a span.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - span: The part of it that is YAML; the whole file where `nil`.
  /// - Returns: The root; `nil` where there is nothing but blanks and comments.
  /// - Throws: ``YAMLProblem`` with a place in the file.
  package static func read(
    _ source: SourceFile, in span: SourceSpan? = nil
  ) throws(YAMLProblem) -> YAMLNode? {
    nil
  }
}
