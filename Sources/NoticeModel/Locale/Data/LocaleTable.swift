/// Locale data as text, one section a language; ``LocaleData`` reads it at first use.
///
/// A section begins with `@` and the language. Its lines are a key and its values; `*` at a word's end
/// lets endings follow, `_` stands for a blank.
enum LocaleTable {
  /// The tables that hold sections; what a language has in several adds up.
  static let all = [
    calendar, words, furtherCalendar, furtherNumbers, furtherWordsAToG, furtherWordsHToM,
    furtherWordsNToZ,
  ]
}
