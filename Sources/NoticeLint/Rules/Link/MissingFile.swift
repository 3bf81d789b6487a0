import NoticeModel
import SourceText

/// `link/missing-file`: a link to a file that is not there.
enum MissingFile: Rule {
  /// The file as the link names it, and its path from the root.
  struct Case: Sendable {
    var name: String
    var path: String
    var isImage: Bool
  }

  static let metadata = RuleMetadata(
    id: "link/missing-file",
    summary: "a link to a file that does not exist",
    severity: .warning,
    why: """
      A relative link counts from the notice's own folder. The file that it names is not there, so \
      that readers of the published page find nothing either.
      """,
    sources: [RuleSource("RFC 3986", "section 5.2", url: "https://www.rfc-editor.org/rfc/rfc3986")])

  /// Files that stand beside a notice. Addresses without such an end are pages, which a site may make
  /// from anything.
  private static let extensions: Set<String> = [
    "md", "markdown", "mdx", "pdf", "txt", "docx", "odt", "png", "jpg", "jpeg", "gif", "svg",
    "webp",
  ]

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let notice = subject.source.path
    guard let fileExists = subject.context.fileExists, !notice.hasPrefix("<") else { return [] }
    return subject.notice.facts.links.compactMap { link in
      let address = LinkAddress(link.destination)
      guard address.scheme == nil, address.host == nil, !address.path.hasPrefix("/") else {
        return nil
      }
      let name = address.decodedPath
      let file = name.split(separator: "/").last ?? ""
      guard let point = file.lastIndex(of: "."), point != file.startIndex,
        extensions.contains(file[file.index(after: point)...].lowercased()),
        let path = resolved(name, from: notice), !fileExists(path)
      else { return nil }
      return Occurrence(Case(name: name, path: path, isImage: link.isImage), at: link.span)
    }
  }

  /// The path from the root; `nil` where it leaves the root.
  private static func resolved(_ name: String, from notice: String) -> String? {
    var parts = notice.split(separator: "/").dropLast().map(String.init)
    // A notice outside the root is named by a path that begins at the top.
    let isAbsolute = notice.hasPrefix("/")
    for part in name.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    let noun = found.isImage ? "image" : "file"
    return Wording(
      "the \(noun) `\(FrontMatterText.clipped(found.name, to: 40))` does not exist",
      label: "nothing at `\(found.path)`",
      help: "correct the path, which counts from the notice's folder, or link to the published page"
    )
  }
}
