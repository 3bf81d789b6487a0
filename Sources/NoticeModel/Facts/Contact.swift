/// A way to reach somebody.
package struct Contact: Hashable, Sendable {
  /// Which way.
  package enum Kind: String, Sendable {
    case email
    case phone
    case postal
  }

  /// Which way.
  package var kind: Kind
  /// The value in the form that is compared: an e-mail address with its domain in lower case, a phone
  /// number's digits with a leading `+` where it has one, a postal address in one line.
  package var value: String

  /// Makes a contact.
  package init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }
}
