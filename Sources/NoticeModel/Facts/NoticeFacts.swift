/// All that a notice's body states, each list in document order.
///
/// Code is not read.
package struct NoticeFacts: Sendable {
  /// E-mail addresses, phone numbers and postal addresses, `mailto:` and `tel:` links included.
  package var contacts: [Fact<Contact>] = []
  /// Links and images.
  package var links: [NoticeLink] = []
  /// Dates.
  package var dates: [Fact<DateMention>] = []
  /// Amounts of money.
  package var amounts: [Fact<AmountMention>] = []
  /// Percentages.
  package var percentages: [Fact<PercentageMention>] = []
  /// Lengths of time.
  package var periods: [Fact<PeriodMention>] = []
  /// Numbers that are part of no other fact.
  package var numbers: [Fact<NumberMention>] = []
  /// Numbers in words that are part of no other fact; one is left out.
  package var numberWords: [Fact<NumberMention>] = []
  /// Terms that are introduced.
  package var terms: [Fact<DefinedTerm>] = []

  /// No facts.
  package init() {}
}
