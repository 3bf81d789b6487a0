/// What a token is besides a word; patterns ask for it in braces.
struct TokenFlags: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// `{email}`: an e-mail address, in the text or behind a link.
  static let email = TokenFlags(rawValue: 1 << 0)
  /// `{phone}`
  static let phone = TokenFlags(rawValue: 1 << 1)
  /// `{postal}`: a postal address that is known by its code, or a post office box.
  static let postal = TokenFlags(rawValue: 1 << 2)
  /// `{date}`
  static let date = TokenFlags(rawValue: 1 << 3)
  /// `{period}`: a length of time.
  static let period = TokenFlags(rawValue: 1 << 4)
  /// `{url}`: an address of the web that can be read.
  static let url = TokenFlags(rawValue: 1 << 5)
  /// `{link}`: words that are linked, whatever to.
  static let link = TokenFlags(rawValue: 1 << 6)
  /// `{form}`: a link whose destination is a contact page or a form.
  static let form = TokenFlags(rawValue: 1 << 7)
  /// `{name}`: words that begin with a capital.
  static let name = TokenFlags(rawValue: 1 << 8)
  /// `{number}`
  static let number = TokenFlags(rawValue: 1 << 9)
  /// `{term}`: a term that is introduced here: `(the "Company")`.
  static let term = TokenFlags(rawValue: 1 << 10)

  /// The flags by the names that patterns use.
  static let named: [String: TokenFlags] = [
    "email": .email, "phone": .phone, "postal": .postal, "date": .date, "period": .period,
    "url": .url, "link": .link, "form": .form, "name": .name, "number": .number, "term": .term,
  ]

  /// The flags that are values which the notice states, rather than ways to write.
  static let facts: TokenFlags = [.email, .phone, .postal, .date, .period, .url]
}
