extension SignOffLock {
  /// The file. The same lock gives the same bytes.
  package func serialized() -> [UInt8] {
    var lines = [
      "\(Self.fileName) \(Self.version)",
      "# What translations were signed off against. `policyc sign-off` writes this file;",
      "# commit it, and do not change it by hand.",
    ]
    for (name, document) in documents.sorted(by: { $0.key < $1.key }) {
      guard document.signatures.contains(where: { !$0.value.isEmpty }) else { continue }
      lines += ["", "document \(name)"]
      for digest in document.order {
        guard let text = document.texts[digest] else { continue }
        lines += ["", "source \(text.key) \(digest)"]
        lines += text.lines.map { "  " + $0 }
      }
      for (locale, signatures) in document.signatures.sorted(by: { $0.key < $1.key })
      where !signatures.isEmpty {
        lines.append("")
        lines += signatures.map { Self.line($0, document: name, locale: locale) }
      }
    }
    // A file that was cut off lacks it.
    lines += ["", "end"]
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private static func line(_ signature: Signature, document: String, locale: String) -> String {
    let check = signature.check(document: document, locale: locale)
    let translation = signature.translation?.description ?? "-"
    let fields = [
      "signed", locale, signature.key, signature.source.description, translation, check,
    ]
    return fields.joined(separator: " ") + (signature.reason.map { " -- \($0)" } ?? "")
  }
}
