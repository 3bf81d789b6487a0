/// Whether a notice makes one disclosure, and what speaks for that.
package struct DisclosureAssessment: Hashable, Sendable {
  /// Which one.
  package var disclosure: Disclosure
  /// Whether it is made.
  package var status: DisclosureStatus
  /// What is missing, where it is only touched.
  package var weakness: DisclosureWeakness?
  /// The places, those that decided first; empty where it is absent.
  package var evidence: [DisclosureEvidence]

  /// Whether each sentence that makes it says that there is nothing to disclose: "data is not sent abroad".
  package var isOnlyDenied: Bool {
    let denied = Set(evidence.filter { $0.weight == .denied }.map(\.span))
    return !denied.isEmpty
      && evidence.allSatisfy { $0.weight != .present || denied.contains($0.span) }
  }

  /// The parts that are made, by name.
  package var facets: Set<String> {
    Set(
      evidence.compactMap {
        if case .facet(let name) = $0.weight { return name }
        return nil
      })
  }
}
