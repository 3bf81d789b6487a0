/// Whether a notice makes a disclosure.
package enum DisclosureStatus: String, Sendable {
  /// Nothing speaks of it.
  case absent
  /// It is touched, but a reader could not act on what is said.
  case partial
  /// It is made.
  case present
  /// The notice says that there is nothing to disclose: "we do not sell data".
  case denied

  /// Whether a reader is told what there is to know.
  package var isMade: Bool { self == .present || self == .denied }
}
