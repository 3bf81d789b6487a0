/// Words that may stand twice in a row, by language.
enum RepeatedWords {
  /// Which words a language repeats rightly.
  private enum Custom {
    /// All but these are wrong.
    case except(Set<String>)
    /// The language doubles words for what they mean; only these are wrong.
    case only(Set<String>)
  }

  /// Whether a word, in lower case, that stands twice in a row is a slip.
  ///
  /// Languages that are not known are passed over; without a language, words that any of the
  /// languages repeats.
  static func isSlip(_ word: String, in language: String?) -> Bool {
    guard let language else {
      // Languages of southern Asia double words for "some", "each" and "more and more".
      let isOfSouthAsia = word.unicodeScalars.contains { (0x0900..<0x0E00).contains($0.value) }
      return !isOfSouthAsia && !allExceptions.contains(word)
    }
    switch customs[language] {
    case .except(let words): return !words.contains(word)
    case .only(let words): return words.contains(word)
    case nil: return false
    }
  }

  private static let allExceptions: Set<String> = customs.values.reduce(into: []) {
    if case .except(let words) = $1 { $0.formUnion(words) }
  }

  private static func except(_ words: String) -> Custom {
    .except(Set(words.split(separator: " ").map(String.init)))
  }

  private static func only(_ words: String) -> Custom {
    .only(Set(words.split(separator: " ").map(String.init)))
  }

  private static let customs: [String: Custom] = [
    "en": except("that had is her do very so many no on in ha bye"),
    "de": except(
      "der die das den dem denen des sie ihr ihnen wir sein ist sind war waren werden wird wurden "
        + "worden haben hat hatten können um zu durch mit auf an in"),
    "fr": except("nous vous en un si très tous faire"),
    "es": except("no lo la se que muy sí"),
    "pt": except("nos se que muito não os as do da dos das de"),
    "it": except("via man piano poco quasi mano sì mano che"),
    "nl": except("die dat is zijn we ze om had hebben worden door van te op in er u"),
    "sv": except("det den de som att i på har är för av"),
    "da": except("det den de som at i på har er for der af"),
    "nb": except("det den de som at i på har er for der av"),
    "pl": except("co to po"),
    "cs": except("si se co jak"),
    "ru": except("все всё что то как кто где очень так"),
    "uk": except("все що то як хто де дуже так"),
    "hu": except("az ez a ki mi is egy már"),
    "fi": except("on joka jotka se ne"),
    "ro": except("care se ce tot"),
    "el": except("το τα του των που της τη την τον οι πολύ σιγά"),
    "ar": except("لا ما من قد لم"),
    "fa": except("که یک هر تک کم"),
    "hi": only("और का की के को में से है हैं पर ने कि यह या लिए द्वारा आपकी हमारी"),
    "tr": only("ve ile için bu veya olarak olan tarafından"),
    "id": only("dan yang di ke dari untuk dengan atau ini kami anda dalam pada"),
    "vi": only("và của các cho với này để là được trong"),
  ]
}
