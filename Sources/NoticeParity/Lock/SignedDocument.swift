/// What was signed off in one document: the layout's `{document}`.
package struct SignedDocument: Sendable {
  /// A section of the source as it was when somebody signed.
  package struct Text: Hashable, Sendable {
    /// What named it.
    package var key: String
    /// What was in it, block by block; see ``ContentBlock/text``.
    package var lines: [String]
  }

  /// The texts of the source's sections by their digest.
  package var texts: [ContentDigest: Text] = [:]
  /// The order in which the texts are written.
  package var order: [ContentDigest] = []
  /// The signatures by locale, in the source's order.
  package var signatures: [String: [Signature]] = [:]

  /// A document in which nothing is signed.
  package init() {}

  /// The text that a signature is about, block by block.
  package func lines(of signature: Signature) -> [String] {
    texts[signature.source]?.lines ?? []
  }

  /// Takes away texts that no signature needs, and puts the others in order: the source's sections as
  /// they stand now, older texts behind the text that they were signed after.
  mutating func arrange(after source: NoticeContent?) {
    let needed = Set(signatures.values.flatMap { $0.map(\.source) })
    var sequence: [ContentDigest] = []
    var seen: Set<ContentDigest> = []
    for digest in source?.sections.map(\.digest) ?? order
    where needed.contains(digest) && seen.insert(digest).inserted {
      sequence.append(digest)
    }
    for locale in signatures.keys.sorted() {
      var place = 0
      for signature in signatures[locale] ?? [] {
        if seen.insert(signature.source).inserted {
          sequence.insert(signature.source, at: place)
          place += 1
        } else if let index = sequence.firstIndex(of: signature.source) {
          place = index + 1
        }
      }
    }
    order = sequence
    texts = texts.filter { needed.contains($0.key) }
  }
}
