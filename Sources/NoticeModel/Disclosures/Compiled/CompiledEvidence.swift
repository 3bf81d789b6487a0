import SourceText

/// The evidence of all languages as it comes out of the reader, so that no start has to read it again.
///
/// `POLICYC_UPDATE_EVIDENCE=1 swift test --filter CompiledEvidenceTests` writes it anew; a test says where
/// somebody changed the evidence and did not.
enum CompiledEvidence {
  /// Whether evidence is compared with what was compiled from it, and read from its lines where it was
  /// changed since, which takes its time: somebody may be at it. What is released has passed the test.
  static var isCompared: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }

  /// What was compiled for a search from the evidence of a language; `nil` where that was changed since.
  ///
  /// - Parameter evidence: The evidence; `nil` where it is not compared.
  static func parts(
    of language: String, _ search: DisclosureSearch = .everything,
    writtenAs evidence: [StaticString]?
  ) -> EvidenceParts? {
    text(of: language).flatMap {
      EvidenceParts(compiled: ProgramText($0), search, evidence.map(digest))
    }
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
