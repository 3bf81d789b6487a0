import MarkdownSyntax
import NoticeModel
import SourceText

/// `term/placeholder`: a place where something was to be filled in.
enum TermPlaceholder: Rule {
  enum Case: Sendable {
    case blank(BlankText.Kind)
    /// A tag that no page knows: `<Company Name>`.
    case tag
    /// An address of the web under a domain for examples.
    case address(host: String)

    fileprivate var isGenerator: Bool { if case .blank(.generator) = self { true } else { false } }
    fileprivate var isVariable: Bool { if case .blank(.variable) = self { true } else { false } }
  }

  static let metadata = RuleMetadata(
    id: "term/placeholder",
    summary: "a part of a template that was never filled in, such as `[Company Name]`",
    severity: .error,
    why: """
      A notice that still says `[Company Name]` names no controller. What a template leaves open goes \
      onto the page as it stands.
      """,
    sources: [
      RuleSource(
        "GDPR", "Art. 13(1)(a)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj"),
      RuleSource("RFC 2606", "section 3", url: "https://www.rfc-editor.org/rfc/rfc2606"),
    ],
    options: [
      RuleOption(
        "allow-variables", .boolean(false), summary: "whether `{{ … }}` is filled in later")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let words = subject.phrasebook
    let allowsVariables = options.boolean("allow-variables")
    var found: [Occurrence<Case>] = []
    for block in subject.textBlocks {
      for blank in BlankText.all(in: block, words) {
        if allowsVariables, blank.kind == .variable || blank.kind == .generator { continue }
        found.append(Occurrence(.blank(blank.kind), at: block.span(of: blank.range)))
      }
    }
    // Where a site generator runs, it fills in variables too.
    if found.contains(where: { $0.found.isGenerator }) {
      found = found.map {
        $0.found.isVariable ? Occurrence(.blank(.generator), at: $0.span) : $0
      }
    }
    found += tags(subject, words) + addresses(subject)
    return found.sorted { $0.span < $1.span }
  }

  /// Tags that are none, and say what to write: `<Company Name>` shows nothing on a page.
  private static func tags(_ subject: LintSubject, _ words: Phrasebook?) -> [Occurrence<Case>] {
    guard let words else { return [] }
    let tree = subject.tree
    return tree.nodes.indices.compactMap { node in
      guard tree.kind(node) == .htmlInline else { return nil }
      let inner = Array(tree.source.slice(tree.span(node)).dropFirst().dropLast())
      // A tag with a blank and neither `=` nor `/` is one with two attributes at best.
      guard inner.count <= 60, inner.contains(0x20), inner.first.map({ $0 &- 0x41 < 26 }) ?? false,
        !inner.contains(where: { "=/\"'!".utf8.contains($0) })
      else { return nil }
      let text = ByteText(inner)
      return words.contains(.blank, in: text) ? Occurrence(.tag, at: tree.span(node)) : nil
    }
  }

  /// Links to domains that stand for a domain, besides those in examples.
  private static func addresses(_ subject: LintSubject) -> [Occurrence<Case>] {
    subject.notice.facts.links.compactMap { link in
      let address = LinkAddress(link.destination)
      guard address.isWeb, let host = address.host, PlaceholderDomain.contains(host) else {
        return nil
      }
      if let block = subject.textBlock(link.block),
        subject.isExample(block.range(of: link.span), in: block)
      {
        return nil
      }
      return Occurrence(.address(host: host), at: link.span)
    }
  }

  /// Whether the file may be the generator's own: nothing is built of it, and it does not say as a
  /// notice does what it is.
  private static func isForGenerator(_ subject: LintSubject) -> Bool {
    let metadata = subject.notice.metadata
    return !subject.context.isPublishing && (metadata.slug == nil || metadata.locale == nil)
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let help = "write what belongs here, or remove the sentence"
    switch occurrence.found {
    case .blank(.bracketed):
      return Wording(
        "a part of a template was never filled in", label: "goes onto the page", help: help)
    case .blank(.variable):
      return Wording(
        "a variable of a template stands in the text", label: "nothing fills it in",
        help: "write its value, or set `allow-variables` where a later step does")
    case .blank(.generator):
      return Wording(
        "a tag for a site generator stands in the text", label: "goes onto the page as it stands",
        help: "write what it stands for, or set `allow-variables` where a later step fills it in",
        severity: isForGenerator(subject) ? .note : nil)
    case .blank(.word):
      return Wording(
        "a mark for unfinished work stands in the text", label: "not yet written", help: help)
    case .blank(.line):
      return Wording(
        "a line to be filled in stands in the text", label: "left blank", help: help,
        severity: .warning)
    case .blank(.filler):
      return Wording("the text is a filler", label: "says nothing", help: help)
    case .tag:
      return Wording(
        "a part of a template is read as a tag", label: "shows nothing on the page", help: help)
    case .address(let host):
      return Wording(
        "`\(FrontMatterText.clipped(host, to: 40))` is a domain for examples",
        label: "no page of the organisation's", help: "write the real address")
    }
  }
}
