/// What the program calls itself in reports and manifests.
package enum Tool {
  /// The program's name.
  package static let name = "policyc"
  /// The program's version (semver.org).
  package static let version = "0.1.0"

  /// Name and version as every JSON document of the program begins.
  package static let json: JSONValue = ["name": .string(name), "version": .string(version)]
}
