/// What is looked for in a notice.
package struct DisclosureSearch: Hashable, Sendable {
  /// The disclosures.
  package let disclosures: Set<Disclosure>
  /// The questions that the text may answer.
  package let questions: Set<ProfileQuestion>
  /// The disclosures, and whether questions, need no further places once they are settled.
  private let ending: Set<Disclosure>
  private let isBrief: Bool

  /// All disclosures with all places that speak for them, and all answers.
  package static let everything = DisclosureSearch()

  private init() {
    disclosures = Set(Disclosure.allCases)
    questions = Set(ProfileQuestion.allCases)
    ending = []
    isBrief = false
  }

  /// Looks for whether disclosures are made, and for what is wrong with those that are not. Where one
  /// is made, further places that speak for it are left out.
  package init(for asked: Set<Disclosure>, answering questions: Set<ProfileQuestion> = []) {
    // How the whole of a disclosure is made decides whether it is asked for at all.
    let wholes = Set(asked.compactMap(\.whole))
    disclosures = asked.union(wholes)
    self.questions = questions
    ending = asked.subtracting(wholes)
    isBrief = true
  }

  /// Whether two searches are the same; that for everything is asked for again and again.
  package static func == (left: DisclosureSearch, right: DisclosureSearch) -> Bool {
    left.isBrief == right.isBrief
      && (!left.isBrief
        || left.disclosures == right.disclosures && left.questions == right.questions)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(isBrief)
    if isBrief { hasher.combine(disclosures.count) }
  }

  /// Whether what a pattern is about is looked for.
  func contains(_ target: EvidencePattern.Target) -> Bool {
    switch target {
    case .disclosure(let disclosure): disclosures.contains(disclosure)
    case .question(let question): questions.contains(question)
    }
  }

  /// Whether nothing more has to be known about a target once it is settled.
  func ends(at target: EvidencePattern.Target) -> Bool {
    switch target {
    case .disclosure(let disclosure): ending.contains(disclosure)
    case .question: isBrief
    }
  }
}
