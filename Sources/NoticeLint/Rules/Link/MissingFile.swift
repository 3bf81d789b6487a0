import NoticeModel
import SourceText

/// `link/missing-file`: a link to a file that is not there.
enum MissingFile: Rule {
  /// The file as the link names it, and its path from the root.
  struct Case: Sendable {
    var name: String
    var path: String
    var isImage: Bool
    /// Whether the file is there, but no page is made of it.
    var isUnpublished: Bool
  }

  static let metadata = RuleMetadata(
    id: "link/missing-file",
    summary: "a link to a file that does not exist",
    severity: .warning,
    why: """
      A relative link counts from the notice's own folder. A link to another notice leads to its \
      page where pages are built. The file that this one names is not there, or is no notice of the \
      project, so that readers of the published page find nothing either.
      """,
    sources: [RuleSource("RFC 3986", "section 5.2", url: "https://www.rfc-editor.org/rfc/rfc3986")])

  /// Files that stand beside a notice. Addresses without such an end are pages, which a site may make
  /// from anything.
  private static let extensions: Set<String> = [
    "md", "markdown", "mdx", "pdf", "txt", "docx", "odt", "png", "jpg", "jpeg", "gif", "svg",
    "webp",
  ]

  /// Files that pages are made of.
  private static let pages: Set<String> = ["md", "markdown", "mdx"]

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let notice = subject.source.path
    guard let fileExists = subject.context.fileExists, !notice.hasPrefix("<") else { return [] }
    return subject.notice.facts.links.compactMap { link in
      let address = LinkAddress(link.destination)
      let name = address.decodedPath
      let file = name.split(separator: "/").last ?? ""
      guard let point = file.lastIndex(of: "."), point != file.startIndex else { return nil }
      let ending = file[file.index(after: point)...].lowercased()
      guard extensions.contains(ending), let path = address.file(from: notice) else { return nil }
      let isThere = fileExists(path)
      if isThere {
        guard pages.contains(ending), let isNotice = subject.context.isNotice, isNotice(notice),
          !isNotice(path)
        else { return nil }
      }
      return Occurrence(
        Case(name: name, path: path, isImage: link.isImage, isUnpublished: isThere), at: link.span)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    let noun = found.isImage ? "image" : "file"
    if found.isUnpublished {
      return Wording(
        "no page is made of the file `\(FrontMatterText.clipped(found.name, to: 36))`",
        label: "`\(found.path)` is no notice",
        help: "link to the published page, or put the file where the layout finds it")
    }
    return Wording(
      "the \(noun) `\(FrontMatterText.clipped(found.name, to: 40))` does not exist",
      label: "nothing at `\(found.path)`",
      help: "correct the path, which counts from the notice's folder, or link to the published page"
    )
  }
}
