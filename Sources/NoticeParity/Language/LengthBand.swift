import NoticeModel

/// How long a translation is beside its source: the ratio of characters that is usual for a language.
package enum LengthBand {
  /// The smallest and largest usual ratio against English: first and last percentile of the blocks of a
  /// published set of notices in 19 locales. Scripts that write no vowels have a wider one, and so have
  /// all other languages.
  private static let bands: [String: ClosedRange<Double>] = [
    "am": 0.35...0.95, "ti": 0.35...0.95, "ar": 0.60...1.35, "fa": 0.65...1.45, "he": 0.60...1.30,
    "th": 0.65...1.60, "ur": 0.65...1.50,
    "cs": 0.93...1.53, "de": 0.97...1.73, "es": 0.97...1.53, "fr": 0.98...1.50,
    "hu": 0.91...1.46, "id": 0.91...1.37, "it": 0.91...1.52, "ja": 0.32...0.85,
    "ko": 0.39...0.85, "ms": 0.96...1.54, "nl": 0.92...1.61, "pl": 0.91...1.57,
    "pt": 0.77...1.48, "ro": 0.95...1.50, "ru": 0.80...1.55, "tr": 0.88...1.40,
    "zh": 0.23...0.65,
  ]
  private static let otherBand: ClosedRange<Double> = 0.75...1.75

  /// The fewest characters of a source block that say something about length.
  private static let fewest = 100
  /// From how many characters on a block is long, so that its ratio varies less.
  private static let many = 300

  /// The ratios of characters that a block of the source may have in its translation; `nil` where it is too
  /// short, or where nothing is known about the two languages.
  static func expected(
    characters: Int, source: LocaleTag, translation: LocaleTag
  ) -> ClosedRange<Double>? {
    guard characters >= fewest, source.language != translation.language else { return nil }
    let from = bands[source.language] ?? (source.language == "en" ? 1...1 : otherBand)
    let to = translation.language == "en" ? 1...1 : bands[translation.language] ?? otherBand
    let slack = characters >= many ? 0.8 : 0.6
    return (to.lowerBound / from.upperBound * slack)...(to.upperBound / from.lowerBound / slack)
  }
}
