/// What translations were signed off against: the content of `policyc.lock`.
package struct SignOffLock: Sendable {
  /// The file's name, in the project's root.
  package static let fileName = "policyc.lock"
  /// The version of the format that is read and written.
  package static let version = 1

  /// What was signed, by document.
  package var documents: [String: SignedDocument] = [:]

  /// A lock in which nothing is signed.
  package init() {}

  /// The signatures of a translation; `nil` where it has none.
  package func signatures(document: String, locale: String) -> [Signature]? {
    documents[document]?.signatures[locale]
  }
}
