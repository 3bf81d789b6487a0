import MarkdownSyntax
import NoticeModel
import SourceText

/// `markup/dropped-html`: harmless raw HTML that does not get onto the page.
enum DroppedHTML: Rule {
  enum Case: Sendable {
    /// An element; its text stays.
    case element(String)
    /// Attributes of an element that stays.
    case attributes([String], of: String)
    /// The address of a link, by its scheme; its text stays.
    case address(String)
  }

  static let metadata = RuleMetadata(
    id: "markup/dropped-html",
    summary: "raw HTML that is left out of what is built",
    severity: .note,
    why: """
      A page holds the elements, attributes and addresses of an allow list, so that it is valid, \
      accessible and safe. What is not on it is left out: its text stays, its effect does not.
      """)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    var found: [Occurrence<Case>] = []
    for tag in HTMLTagReader.tags(in: tree) where !tag.isClosing {
      // What other rules speak of is silent here.
      guard HTMLNames.elements.contains(tag.name), !UnsafeHTML.active.contains(tag.name),
        !UnsafeHTML.dropped.contains(tag.name)
      else { continue }
      guard let allowed = AllowedMarkup.attributes[tag.name] else {
        found.append(Occurrence(.element(tag.name), at: tag.span))
        continue
      }
      let attributes = tag.attributes.filter { attribute in
        !allowed.contains(attribute.name)
          && !AllowedMarkup.globalAttributes.contains(attribute.name)
          && UnsafeHTML.occurrence(attribute) == nil
      }
      if let first = attributes.first {
        found.append(
          Occurrence(.attributes(attributes.map(\.name), of: tag.name), at: first.span))
      }
      for attribute in tag.attributes where attribute.name == "href" {
        guard let scheme = droppedScheme(attribute.value),
          UnsafeHTML.occurrence(attribute) == nil
        else { continue }
        found.append(Occurrence(.address(scheme), at: attribute.span))
      }
    }
    for node in tree.nodes.indices where tree.kind(node) == .link {
      guard let link = tree.link(node), let scheme = droppedScheme(link.destination),
        !["javascript", "vbscript", "data"].contains(scheme)
      else { continue }
      found.append(
        Occurrence(
          .address(scheme), at: link.definition == nil ? link.destinationSpan : tree.span(node)))
    }
    return found.sorted { $0.span < $1.span }
  }

  /// The scheme of an address that no page links to; `nil` where it has none or an allowed one.
  private static func droppedScheme(_ address: String) -> String? {
    let name = address.utf8.prefix { byte in
      switch byte | 0x20 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): true
      default: (48...57).contains(byte) || "+-.".utf8.contains(byte)
      }
    }
    guard !name.isEmpty, name.count <= 32, name.endIndex < address.utf8.endIndex,
      address.utf8[name.endIndex] == UInt8(ascii: ":")
    else { return nil }
    let scheme = String(decoding: name, as: UTF8.self).lowercased()
    return AllowedMarkup.schemes.contains(scheme) ? nil : scheme
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .element(let name):
      return Wording(
        "the element `\(name)` is left out of what is built", label: "its text stays",
        help: "write it in Markdown, or use an element such as `div` or `span`")
    case .attributes(let names, let element):
      let first = FrontMatterText.clipped(names.first ?? "", to: 20)
      let others = names.count > 1 ? " and \(names.count - 1) more" : ""
      return Wording(
        "`\(first)`\(others) of `\(element)` is left out of what is built",
        label: "the element stays", help: "take it out; the page's own style sets the looks")
    case .address(let scheme):
      return Wording(
        "`\(FrontMatterText.clipped(scheme, to: 20)):` addresses are left out of what is built",
        label: "the text stays, the link does not",
        help: "link with https, http, mailto or tel")
    }
  }
}
