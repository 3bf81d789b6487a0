/// What a disclosure that is only touched lacks.
package enum DisclosureWeakness: String, CaseIterable, Sendable {
  /// An app, a site, a brand or a pseudonym is named, but nobody who is responsible.
  case brandOnly = "brand-only"
  /// A community, an issue tracker, a help centre or an address that cannot be read.
  case noDirectChannel = "no-direct-channel"
  /// The address is another body's.
  case foreignAddress = "foreign-address"
  /// A role without a way to reach it, or a mailbox without the role.
  case roleAlone = "role-alone"
  /// No kind of data is named.
  case noKind = "no-kind"
  /// The purpose says nothing: "to provide and improve the service".
  case vaguePurpose = "vague-purpose"
  /// Consent is implied by use, or asked for without being named as the basis.
  case impliedConsent = "implied-consent"
  /// Data are shared, but it is not said with whom.
  case unnamedRecipients = "unnamed-recipients"
  /// Only the place of a server is named.
  case serverPlace = "server-place"
  /// Neither a period nor a criterion: "as long as necessary".
  case noPeriod = "no-period"
  /// Data can be deleted, but it is not said when they are.
  case deletionOnly = "deletion-only"
  /// One right only.
  case oneRight = "one-right"
  /// One can unsubscribe or opt out.
  case optOutOnly = "opt-out-only"
  /// An authority is named without the right to complain to it.
  case authorityOnly = "authority-only"
  /// A right or a word in passing, but not whether it is done.
  case passingMention = "passing-mention"
  /// The sources are the person and the device.
  case ownSourcesOnly = "own-sources-only"
  /// A heading without a statement.
  case headingOnly = "heading-only"
  /// What others do, not the controller.
  case othersOnly = "others-only"
  /// A link without a statement.
  case linkOnly = "link-only"
  /// The right is listed, but not whether data are sold.
  case rightOnly = "right-only"
  /// Words without the date that belongs to them.
  case noDate = "no-date"
  /// Some of the parts that are asked for.
  case missingParts = "missing-parts"
  /// The subject, but less than is asked for.
  case unspecific
}
