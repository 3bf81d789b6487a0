/// A host that has another name for some languages, as the configuration's `link-hosts` says: a link
/// to the one is, in a translation, right as a link to the other.
package struct LinkHost: Hashable, Sendable {
  /// The host in the source's links, in lower case.
  package var host: String
  /// The hosts by locale that translations may have in its place.
  package var hosts: [String: [String]]

  /// Makes an entry.
  package init(_ host: String, hosts: [String: [String]]) {
    self.host = host
    self.hosts = hosts
  }
}
