/// Signs a translation off.
package struct SignOff: Sendable {
  /// What signing did with one section.
  package enum Outcome: Sendable {
    /// It was signed for the first time.
    case new
    /// The source or the translation had changed.
    case renewed
    /// It was signed already, as it stands.
    case kept
    /// The source has changed and the translation has not, and no reason was given.
    case refused([BlockChange])
    /// It was not asked for.
    case passedOver
    /// The source no longer has it.
    case dropped
  }

  /// One section and what was done with it.
  package struct Section: Sendable {
    /// The section before.
    package var state: SectionState
    /// What was done.
    package var outcome: Outcome
  }

  /// The sections in the source's order.
  package let sections: [Section]

  /// Signs the sections of a translation.
  ///
  /// - Parameters:
  ///   - staleness: The pair, compared with the lock as it stands.
  ///   - isMeant: Whether a section is to be signed.
  ///   - reason: Why sections whose translation did not follow the source are right as they are.
  ///   - replacesReasons: Whether a section that is signed already gets the reason too.
  package init(
    _ staleness: Staleness, document: String, locale: String, reason: String?,
    in lock: inout SignOffLock, replacesReasons: Bool = false, isMeant: (SectionState) -> Bool
  ) {
    var signed = lock.documents[document] ?? SignedDocument()
    let before = signed.signatures[locale] ?? []
    var signatures: [Signature] = []
    var counts: [String: Int] = [:]
    func keep(_ signature: Signature) {
      var signature = signature
      signature.key = SectionKey.unique(String(SectionKey.base(signature.key)), &counts)
      signatures.append(signature)
    }
    var sections: [Section] = []
    for state in staleness.sections {
      let outcome: Outcome
      if !isMeant(state) {
        outcome = .passedOver
        if let signature = state.signature { keep(signature) }
      } else if let position = state.source {
        let content = staleness.source.sections[position]
        outcome = Self.outcome(of: state, hasReason: reason != nil)
        if case .refused = outcome {
          if let signature = state.signature { keep(signature) }
        } else {
          var signature = Signature(
            key: content.key, source: content.digest,
            translation: state.translation.map { staleness.translation.sections[$0].digest },
            reason: reason)
          if case .kept = outcome, !replacesReasons || reason == nil {
            signature.reason = state.signature?.reason
          }
          signed.texts[content.digest] = .init(key: content.key, lines: content.blocks.map(\.text))
          keep(signature)
        }
      } else {
        outcome = .dropped
      }
      sections.append(Section(state: state, outcome: outcome))
    }
    // Of sections that are gone on both sides only signatures are left; whoever signs all drops them.
    let known = Set(staleness.sections.compactMap(\.signature))
    for signature in before where !known.contains(signature) {
      let state = SectionState(status: .removed, signature: signature)
      let isDropped = isMeant(state)
      if !isDropped { keep(signature) }
      sections.append(Section(state: state, outcome: isDropped ? .dropped : .passedOver))
    }
    self.sections = sections
    signed.signatures[locale] = signatures
    signed.arrange(after: staleness.source)
    lock.documents[document] = signed
  }

  private static func outcome(of state: SectionState, hasReason: Bool) -> Outcome {
    switch state.status {
    case .current: state.isTranslationChanged ? .renewed : .kept
    case .unsigned: .new
    case .added: .new
    case .stale(let changes):
      state.isTranslationChanged || hasReason ? .renewed : .refused(changes)
    case .removed: .dropped
    }
  }
}
