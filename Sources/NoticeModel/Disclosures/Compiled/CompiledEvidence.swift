import SourceText

/// The evidence of all languages as it comes out of the reader, so that no start has to read it again.
///
/// `POLICYC_UPDATE_EVIDENCE=1 swift test --filter CompiledEvidenceTests` writes it anew. Where somebody
/// changed the evidence and did not, it is read from its lines, which takes its time; a test says so.
enum CompiledEvidence {
  /// What was compiled from the evidence of a language; `nil` where that was changed since.
  static func parts(of language: String, writtenAs evidence: [StaticString]) -> EvidenceParts? {
    guard let text = text(of: language) else { return nil }
    return EvidenceParts(compiled: text.withUTF8Buffer { Array($0) }, digest(of: evidence))
  }

  /// Tells evidence from other evidence.
  static func digest(of evidence: [StaticString]) -> UInt64 {
    var digest = TextDigest()
    for part in evidence { digest.add(part) }
    return digest.value
  }

  private static func text(of language: String) -> StaticString? {
    switch language {
    case "en": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    case "nl": dutch
    case "pl": polish
    case "ja": japanese
    case "zh": chinese
    case "ko": korean
    case "ar": arabic
    case "hi": hindi
    case "ru": russian
    case "sv": swedish
    case "da": danish
    case "cs": czech
    case "tr": turkish
    default: nil
    }
  }
}
