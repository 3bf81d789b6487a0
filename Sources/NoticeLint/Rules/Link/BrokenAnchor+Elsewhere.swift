import NoticeModel
import SourceText

extension BrokenAnchor {
  /// Links to other notices of the project.
  static func elsewhere(_ subject: LintSubject) -> [Occurrence<Case>] {
    guard let anchors = subject.context.anchors else { return [] }
    return subject.notice.facts.links.compactMap { link in
      guard !link.isImage, link.destination.utf8.contains(UInt8(ascii: "#")) else { return nil }
      let address = LinkAddress(link.destination)
      guard let anchor = address.fragment, address.query == nil,
        let path = address.file(from: subject.source.path), path != subject.source.path,
        let there = anchors(path), !there.contains(anchor)
      else { return nil }
      // Only a destination that is written as it is read has its fragment where it seems.
      let isPlain =
        link.form == .inline && link.destination.hasSuffix("#" + anchor)
        && subject.source.text(of: link.destinationSpan) == link.destination
      let end = link.destinationSpan.end
      let fragment = SourceSpan(end - anchor.utf8.count - 1, end)
      return Occurrence(
        .elsewhere(
          name: address.decodedPath, anchor: anchor, nearest: there.nearest(to: anchor),
          fragment: isPlain ? fragment : nil), at: link.span)
    }
  }

  static func describeElsewhere(
    _ name: String, _ anchor: String, _ nearest: String?, _ fragment: SourceSpan?
  ) -> Wording {
    let file = FrontMatterText.clipped(name, to: 24)
    var wording = Wording(
      "`\(file)` has no anchor `#\(FrontMatterText.clipped(anchor, to: 24))`",
      label: nearest.map { "did you mean `#\($0)`?" } ?? "this link leads to its top",
      help: "link to an anchor of that notice, or give a heading there `{#\(anchor)}`")
    if let nearest, let fragment {
      wording.fixes = [
        Fix("link to `#\(nearest)`", .unsafe, [TextEdit(fragment, "#" + nearest)])
      ]
    }
    return wording
  }
}
