import NoticeParity
import SourceText

/// Tells findings about a translation that its source has in the same place: they have one cause, and it
/// is reported once, on the source.
struct InheritedFindings {
  /// Groups about how a notice is built, which a translation takes over from its source.
  private static let groups: Set<String> = ["structure", "markup", "link", "date"]

  private let pairs: [String: PairSubject]
  private var findings: [String: [Diagnostic]] = [:]

  /// Takes the findings about sources.
  init(_ project: ProjectSubject?, _ checked: [CheckedNotice]) {
    let all = project?.sets.flatMap(\.translations) ?? []
    pairs = Dictionary(all.map { ($0.translation.source.path, $0) }) { first, _ in first }
    let sources = Set(all.map(\.source.source.path))
    for notice in checked where sources.contains(notice.subject.source.path) {
      findings[notice.subject.source.path] = notice.diagnostics.filter {
        Self.groups.contains(Self.group($0))
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
    let same = (findings[pair.source.source.path] ?? []).filter { $0.rule == finding.rule }
    guard !same.isEmpty else { return false }
    let alignment = pair.alignment
    let block = Self.block(at: finding.span, alignment.translationBlocks, pair.translation)
    return same.contains { other in
      let wanted = Self.block(at: other.span, alignment.sourceBlocks, pair.source)
      guard let block else { return wanted == nil }
      return wanted != nil && alignment.source(ofBlock: block) == wanted
    }
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
