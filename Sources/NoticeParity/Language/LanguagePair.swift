import NoticeModel

/// The languages of a source and its translation, as far as they tell words apart.
struct LanguagePair {
  /// The bits in ``FunctionWords``; `nil` for a language whose words are not known.
  let sourceBit: Int?
  let translationBit: Int?
  /// The scripts that the languages are written in.
  let sourceScripts: Set<Script>
  let translationScripts: Set<Script>
  /// Which form of Chinese the translation is in; `nil` where it is not Chinese.
  let isTraditionalChinese: Bool?

  /// The translation's region in lower case: `lt-LV` may be meant for Latvian.
  let translationRegion: String?

  /// Whether both languages may be written in one script.
  var shareScript: Bool { !sourceScripts.isDisjoint(with: translationScripts) }

  /// Makes a pair; `nil` where the two are one language, as British and American English.
  init?(source: LocaleTag, translation: LocaleTag) {
    guard source.language != translation.language else { return nil }
    sourceBit = FunctionWords.bit(of: source.language)
    translationBit = FunctionWords.bit(of: translation.language)
    sourceScripts = Script.scripts(of: source)
    translationScripts = Script.scripts(of: translation)
    translationRegion = translation.region?.lowercased()
    isTraditionalChinese =
      translation.language == "zh" ? translation.likelyScript == "Hant" : nil
  }

  /// Whether a word is one of the source language's function words.
  func isSource(_ word: BlockText.Word) -> Bool { has(sourceBit, word) }

  /// Whether a word is one of the translation language's function words.
  func isTranslation(_ word: BlockText.Word) -> Bool { has(translationBit, word) }

  private func has(_ bit: Int?, _ word: BlockText.Word) -> Bool {
    guard let bit else { return false }
    return word.languages & 1 << UInt64(bit) != 0
  }
}
