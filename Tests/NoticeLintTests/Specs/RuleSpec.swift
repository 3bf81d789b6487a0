import Foundation

/// A literate spec of one rule: prose with fences.
///
/// - `notice [path=P] [escaped]`: an input. A line of `^` under a line marks the place of a finding
///   and names its rule; `^^^...` begins a place that goes on over further lines; `|` marks an empty
///   place. Columns count characters as written.
/// - `file path=P [escaped]`: a further file of the next input, such as the source of a translation;
///   places may be marked in it as well. Files at `locales/<locale>/<document>.md` form sets whose
///   source is `en`. `signed/` before a path gives the file as it was when its translation was signed
///   off, `earlier/` as it was at the revision that `--since` names; see `SpecPast`.
/// - `context`: `name: value` lines that say what is known besides the next input: see `SpecContext`.
/// - `options`: `name: value` lines for the next input; `select` names further rules that run.
/// - `finding`: the first finding of the input before it as the text reporter writes it.
/// - `fixed [escaped]`: the input before it after all fixes.
/// - `skip`: `transformation: reason` lines for the whole spec.
///
/// `escaped` fences know `\r`, `\t`, `\\`, `\xHH` for a byte, `\u{H}` for a character and a `\` at a
/// line's end that takes the line end away.
struct RuleSpec {
  /// The rule's id, from the path.
  var rule: String
  /// The file.
  var url: URL
  /// The inputs in their order.
  var cases: [SpecCase] = []
  /// Transformations that have no meaning for the rule, with the reason.
  var skipped: [String: String] = [:]
  /// What is wrong with the spec itself.
  var problems: [String] = []

  /// The folder of all specs.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../fixtures/rules").standardizedFileURL

  /// All specs, ordered by rule.
  static let all: [RuleSpec] = {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let urls = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "md" }
    return urls.map(RuleSpec.init).sorted { $0.rule < $1.rule }
  }()

  init(_ url: URL) {
    self.url = url
    let group = url.deletingLastPathComponent().lastPathComponent
    rule = "\(group)/\(url.deletingPathExtension().lastPathComponent)"
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      problems.append("cannot be read")
      return
    }
    read(SpecFence.fences(in: text))
    if !text.hasPrefix("# \(rule)\n") { problems.append("its title is not the rule's id") }
  }

  private mutating func read(_ fences: [SpecFence]) {
    var options: [String: String] = [:]
    var context: [String: String] = [:]
    var others: [SpecCase] = []
    for fence in fences {
      switch fence.kind {
      case "notice":
        var specCase = SpecCase(fence, options: options, rule: rule)
        specCase.context = context
        specCase.others = others
        cases.append(specCase)
        options = [:]
        context = [:]
        others = []
      case "file": others.append(SpecCase(fence, options: [:], rule: rule))
      case "context": context = fence.pairs
      case "options": options = fence.pairs
      case "skip": skipped.merge(fence.pairs) { $1 }
      case "finding" where !cases.isEmpty: cases[cases.count - 1].finding = fence
      case "fixed" where !cases.isEmpty:
        cases[cases.count - 1].fixed =
          fence.isEscaped ? EscapedText(fence.text).bytes : Array(fence.text.utf8)
      default: problems.append("line \(fence.line): the fence `\(fence.info)` means nothing")
      }
    }
  }
}
