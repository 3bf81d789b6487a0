import NoticeParity
import SourceText

/// Tells findings about a translation that its source has in the same place: they have one cause, and it
/// is reported once, on the source.
struct InheritedFindings {
  /// Groups about how a notice is built, which a translation takes over from its source.
  private static let groups: Set<String> = ["structure", "markup", "link", "date"]

  private let pairs: [String: PairSubject]
  /// By source: by rule, the blocks that have findings, with `nil` for what is in no block.
  private var blocks: [String: [String: Set<Int?>]] = [:]

  /// Takes the findings about sources.
  init(_ sets: [SetSubject], _ checked: [CheckedNotice]) {
    let all = sets.flatMap(\.translations)
    pairs = Dictionary(all.map { ($0.translation.source.path, $0) }) { first, _ in first }
    let bySource = Dictionary(all.map { ($0.source.source.path, $0) }) { first, _ in first }
    for notice in checked {
      let path = notice.subject.source.path
      guard let pair = bySource[path] else { continue }
      for finding in notice.diagnostics where Self.groups.contains(Self.group(finding)) {
        let block = Self.block(at: finding.span, pair.alignment.sourceBlocks, pair.source)
        blocks[path, default: [:]][finding.rule, default: []].insert(block)
      }
    }
  }

  private static func group(_ finding: Diagnostic) -> String {
    String(finding.rule.prefix { $0 != "/" })
  }

  /// Whether the source has a finding of the same rule in the block that answers to a finding's.
  func hold(_ finding: Diagnostic) -> Bool {
    guard let pair = pairs[finding.file], Self.groups.contains(Self.group(finding)) else {
      return false
    }
    guard let same = blocks[pair.source.source.path]?[finding.rule] else { return false }
    let own = Self.block(at: finding.span, pair.alignment.translationBlocks, pair.translation)
    guard let own else { return same.contains(nil) }
    return pair.alignment.source(ofBlock: own).map { same.contains($0) } ?? false
  }

  /// The first block that ends behind the start of a place; `nil` for the front matter and behind the
  /// last one.
  private static func block(
    at span: SourceSpan, _ blocks: [Block], _ subject: LintSubject
  ) -> Int? {
    if let frontMatter = subject.tree.frontMatter, frontMatter.span.overlaps(span) { return nil }
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if subject.tree.span(blocks[middle].node).end <= span.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < blocks.count ? low : nil
  }
}
