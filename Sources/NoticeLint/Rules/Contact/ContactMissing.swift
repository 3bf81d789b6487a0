import NoticeModel
import SourceText

/// `contact/missing`: a notice that names no way to reach anybody.
enum ContactMissing: Rule {
  enum Case: Sendable {
    /// No way, and no word about one.
    case none
    /// "Contact us", and no word how.
    case promised
  }

  static let metadata = RuleMetadata(
    id: "contact/missing",
    summary: "no e-mail address, phone number, postal address or contact page in the notice",
    severity: .warning,
    why: """
      Readers who want to ask, object or complain need a way to reach the controller. Without one they \
      cannot use any of their rights.
      """,
    sources: [
      RuleSource(
        "GDPR", "Art. 13(1)(a)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj"),
      RuleSource("CCPA regulations", "11 CCR 7011(e)(3)(J)"),
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard let words = subject.phrasebook, subject.notice.facts.contacts.isEmpty,
      subject.isPrivacyNotice, !hasContactPage(subject, words),
      !subject.textBlocks.contains(where: holdsAddress), !holdsAddressInHTML(subject)
    else { return [] }
    for block in subject.textBlocks {
      if let match = words.first(.ask, in: block) {
        return [Occurrence(.promised, at: block.span(of: match.range))]
      }
    }
    // A text of a few words is not a notice yet.
    let letters = subject.textBlocks.lazy.filter { $0.kind != .heading }.map(\.text.count)
    return letters.reduce(0, +) < Self.fewestBytes
      ? [] : [Occurrence(.none, at: subject.titleSpan)]
  }

  /// How much text a notice has at the least, in bytes of UTF-8.
  private static let fewestBytes = 160

  /// Whether a link leads to a page through which somebody can be reached, by its address or by the
  /// words of the block that it stands in.
  private static func hasContactPage(_ subject: LintSubject, _ words: Phrasebook) -> Bool {
    let parts = [
      "contact", "kontakt", "support", "help", "feedback", "form", "request", "inquiry", "iletisim",
      "discord", "issues", "t.me", "wa.me", "email-protection", "mailto", "tel:", "ticket",
    ]
    // The block whose words were looked at: its links stand one behind the other.
    var known: Int?
    for link in subject.notice.facts.links where !link.isImage {
      let destination = link.destination.lowercased()
      if parts.contains(where: destination.contains) { return true }
      if known != link.block, let block = subject.textBlock(link.block) {
        known = link.block
        if words.first(.reach, in: block) != nil { return true }
      }
      // A short notice may leave contacts to the organisation's general one.
      if words.contains(.privacy, in: link.text), words.contains(.document, in: link.text) {
        return true
      }
    }
    return false
  }

  /// Whether something stands for an address: a masked one, a faulty one, a blank to be filled in.
  private static func holdsAddress(_ block: TextBlock) -> Bool {
    block.text.bytes.contains { [0x40, UInt8(ascii: "["), UInt8(ascii: "{")].contains($0) }
      || !MaskedAddress.all(in: block).isEmpty || holdsNamedAddress(block.text)
  }

  /// Whether a label says that an address of streets and numbers follows.
  private static func holdsNamedAddress(_ text: ByteText) -> Bool {
    let labels = ["所在地：", "住所：", "地址：", "所在地:", "住所:", "地址:", "주소:", "소재지:"]
    return text.bytes.contains { $0 >= 0xE4 }
      && labels.contains { String(decoding: text.bytes, as: UTF8.self).contains($0) }
      && text.bytes.contains { (0x30...0x39).contains($0) }
  }

  /// Whether raw HTML, or text that became code, holds what may be an address.
  private static func holdsAddressInHTML(_ subject: LintSubject) -> Bool {
    let tree = subject.tree
    return tree.nodes.indices.contains { node in
      if tree.kind(node) == .codeBlock { return tree.sourceText(node).contains("@") }
      guard tree.kind(node) == .htmlBlock || tree.kind(node) == .htmlInline else { return false }
      let text = tree.sourceText(node).lowercased()
      if text.hasPrefix("<!--") { return false }
      return ["<address", "@", "mailto:", "tel:", "contact"].contains(where: text.contains)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let help = "name an e-mail address, a phone number, a postal address or a contact page"
    switch occurrence.found {
    case .none:
      return Wording(
        "the notice names no way to reach anybody", label: "no address in the whole text",
        help: help)
    case .promised:
      return Wording(
        "readers are to get in touch, and the notice does not say how",
        label: "no address, number or contact page in the whole text", help: help)
    }
  }
}
