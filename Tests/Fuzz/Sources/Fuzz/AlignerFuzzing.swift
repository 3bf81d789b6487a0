import NoticeModel
import SourceText

@testable import NoticeParity

/// The aligner: a source and its translation, parted by a line `%%`.
enum AlignerFuzzing {
  static func run(_ bytes: [UInt8]) {
    let (left, right) = split(bytes)
    let source = Notice(source: SourceFile(path: "en.md", bytes: left))
    let translation = Notice(source: SourceFile(path: "de.md", bytes: right))
    let alignment = Alignment(source: source, translation: translation)
    for block in alignment.sourceBlocks.indices {
      guard let partner = alignment.translation(ofBlock: block) else {
        hold(alignment.gap(ofSourceBlock: block) != nil, "a block without partner has a reason")
        continue
      }
      hold(alignment.source(ofBlock: partner) == block, "partners know each other")
    }
    for block in alignment.translationBlocks.indices
    where alignment.source(ofBlock: block) == nil {
      hold(alignment.gap(ofTranslationBlock: block) != nil, "a block without partner has a reason")
    }
  }

  /// Two documents; the second is empty where no line parts them.
  static func split(_ bytes: [UInt8]) -> ([UInt8], [UInt8]) {
    guard let mark = bytes.firstRange(of: "\n%%\n".utf8) else { return (bytes, []) }
    return (Array(bytes[..<mark.lowerBound]), Array(bytes[mark.upperBound...]))
  }
}
