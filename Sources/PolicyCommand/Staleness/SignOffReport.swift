import NoticeParity
import NoticeReport

/// What `sign-off` says about its work.
struct SignOffReport {
  /// The lines for standard output.
  private(set) var lines: [String] = []

  /// Words a run.
  init(_ run: SignOffRun) {
    for signed in run.signed {
      lines.append(Self.summary(signed))
      for section in signed.sections {
        guard case .refused(let changes) = section.outcome, let index = section.state.source else {
          continue
        }
        let content = signed.staleness.source.sections[index]
        lines.append("  refused \(content.key): the source has changed, the translation has not")
        lines += changes.prefix(4).map { "    " + Self.wording($0, in: content) }
        if changes.count > 4 { lines.append("    and \(changes.count - 4) more changes") }
      }
    }
    guard run.hasRefusals else { return }
    lines.append(
      "Translate these changes, or say why the text is right as it is with --section KEY --reason TEXT."
    )
  }

  private static func summary(_ signed: SignOffRun.Signed) -> String {
    var counts: [String: Int] = [:]
    var untranslated = 0
    var total = 0
    for section in signed.sections {
      let name =
        switch section.outcome {
        case .new: "new"
        case .renewed: "renewed"
        case .kept: "as before"
        case .refused: "refused"
        case .dropped: "dropped"
        case .passedOver: "passed over"
        }
      counts[name, default: 0] += 1
      guard section.state.source != nil else { continue }
      total += 1
      switch section.outcome {
      case .new, .renewed, .kept: if section.state.translation == nil { untranslated += 1 }
      case .refused, .dropped, .passedOver: break
      }
    }
    let held = ["new", "renewed", "as before"].reduce(0) { $0 + (counts[$1] ?? 0) }
    let details = ["new", "renewed", "as before", "refused", "dropped", "passed over"]
      .compactMap { name in counts[name].map { "\($0) \(name)" } }
    var line = "\(signed.path): signed \(held) of \(total) sections"
    if !details.isEmpty { line += " (\(details.joined(separator: ", ")))" }
    if untranslated > 0 { line += "; \(untranslated) not in the translation" }
    return line
  }

  private static func wording(_ change: BlockChange, in content: SectionContent) -> String {
    switch (change.old, change.block) {
    case (let old?, let block?):
      WordDifference(from: old, to: content.blocks[block].text).summary(limit: 240)
    case (let old?, nil): "[-\(WordDifference.shortened(old, to: 200))-]"
    case (nil, _): "{+\(WordDifference.shortened(content.blocks[change.place].text, to: 200))+}"
    }
  }
}
