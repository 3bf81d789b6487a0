/// Who publishes the notices, as the configuration's `organization` says.
///
/// Empty lists say nothing: rules then take what the notice itself says.
package struct Organization: Hashable, Sendable {
  /// Names: the legal entity first, then brands.
  package var names: [String] = []
  /// The domains that its addresses and links may have, in lower case; subdomains are included.
  package var domains: [String] = []
  /// The e-mail addresses that a notice must name.
  package var emails: [String] = []
  /// The phone numbers that a notice must name.
  package var phones: [String] = []
  /// The postal addresses that a notice must name, each in one line.
  package var postalAddresses: [String] = []
  /// The address of the data protection officer.
  package var dataProtectionOfficer: String?

  /// An organisation of which nothing is known.
  package init() {}
}
