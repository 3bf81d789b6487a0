import NoticeLint

/// The profiles that notices speak of.
enum ProfileProposal {
  /// What laws are called, by profile.
  private static let names: [(profile: String, words: [String])] = [
    ("uk-gdpr", ["UK GDPR", "Data Protection Act 2018", "UK General Data Protection Regulation"]),
    (
      "gdpr",
      [
        "GDPR", "General Data Protection Regulation", "2016/679", "DSGVO", "DS-GVO",
        "Datenschutz-Grundverordnung", "RGPD", "RODO",
      ]
    ),
    (
      "ccpa",
      [
        "CCPA", "CPRA", "California Consumer Privacy Act", "California Privacy Rights Act",
      ]
    ),
    ("caloppa", ["CalOPPA", "California Online Privacy Protection Act"]),
    (
      "coppa",
      ["COPPA", "Children's Online Privacy Protection", "Children’s Online Privacy Protection"]
    ),
    ("lgpd", ["LGPD", "Lei Geral de Proteção de Dados"]),
    ("pipeda", ["PIPEDA", "Personal Information Protection and Electronic Documents Act"]),
    (
      "fadp",
      ["FADP", "nFADP", "revFADP", "revDSG", "nDSG", "nLPD", "Federal Act on Data Protection"]
    ),
    (
      "us-states",
      [
        "Virginia Consumer Data Protection Act", "VCDPA", "Colorado Privacy Act",
        "Connecticut Data Privacy Act", "Texas Data Privacy and Security Act",
      ]
    ),
    ("quebec", ["Law 25", "Loi 25", "Quebec's private sector act"]),
    ("appi", ["APPI", "Act on the Protection of Personal Information"]),
    ("pipa", ["Korean Personal Information Protection Act"]),
    ("pipl", ["PIPL", "Personal Information Protection Law"]),
    ("dpdp", ["DPDP", "DPDPA", "Digital Personal Data Protection Act"]),
  ]

  /// The profiles of the laws that texts name, in the order of the profiles.
  static func profiles(in texts: [String]) -> [Profile] {
    let found = names.filter { entry in
      texts.contains { text in entry.words.contains { isNamed($0, in: text) } }
    }.compactMap { Profile(rawValue: $0.profile) }
    return Profile.allCases.filter(found.contains)
  }

  /// Whether a name stands in a text as a word of its own, `UK GDPR` not counting for `GDPR`.
  private static func isNamed(_ name: String, in text: String) -> Bool {
    let (name, text) = (Array(name.utf8), Array(text.utf8))
    guard !name.isEmpty, text.count >= name.count else { return false }
    for start in 0...(text.count - name.count) where text[start] == name[0] {
      guard text[start..<(start + name.count)].elementsEqual(name) else { continue }
      let end = start + name.count
      if start > 0, isLetter(text[start - 1]) { continue }
      if end < text.count, isLetter(text[end]) { continue }
      if name.elementsEqual("GDPR".utf8), start >= 3,
        text[(start - 3)..<start].elementsEqual("UK ".utf8)
      {
        continue
      }
      return true
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
  }
}
