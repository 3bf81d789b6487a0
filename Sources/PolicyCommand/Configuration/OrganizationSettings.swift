import NoticeModel

/// Who publishes the notices, each part with its origin.
struct OrganizationSettings: Sendable {
  var names = Setting([String]())
  var domains = Setting([String]())
  var emails = Setting([String]())
  var phones = Setting([String]())
  var addresses = Setting([String]())
  /// The address of the data protection officer; empty where none is set.
  var officer = Setting("")

  /// The organisation as rules see it.
  var value: Organization {
    var organization = Organization()
    organization.names = names.value
    organization.domains = domains.value
    organization.emails = emails.value
    organization.phones = phones.value
    organization.postalAddresses = addresses.value
    organization.dataProtectionOfficer = officer.value.isEmpty ? nil : officer.value
    return organization
  }
}
