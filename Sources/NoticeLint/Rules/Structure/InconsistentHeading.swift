import NoticeModel
import SourceText

/// `structure/inconsistent-heading`: a heading that is no question among headings that are.
enum InconsistentHeading: Rule {
  /// A heading beside it that is a question.
  struct Case: Sendable {
    var question: SourceSpan
    var count: Int
  }

  static let metadata = RuleMetadata(
    id: "structure/inconsistent-heading",
    summary: "a heading that is no question among headings that are",
    severity: .note,
    why: """
      Headings of one kind make a table of contents that reads as one text. One that breaks the \
      series mostly came from another notice, and what stands under it may not fit either.
      """)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    var found: [Occurrence<Case>] = []
    let sections = subject.notice.sections
    for group in SectionGroups.siblings(sections) where group.count > 3 {
      let questions = group.filter { isQuestion(sections[Int($0)].title) }
      guard questions.count >= 3, let first = questions.first,
        let heading = sections[Int(first)].heading
      else { continue }
      // Contents, a summary and the like stand in front, or without a number.
      let areNumbered = questions.allSatisfy { sections[Int($0)].number != nil }
      let others = group.filter {
        let section = sections[Int($0)]
        return !isQuestion(section.title) && $0 > first && (!areNumbered || section.number != nil)
      }
      guard !others.isEmpty, others.count * 4 <= questions.count else { continue }
      for section in others {
        guard let place = sections[Int(section)].heading else { continue }
        found.append(
          Occurrence(
            Case(question: subject.tree.span(heading), count: questions.count),
            at: subject.tree.span(place)))
      }
    }
    return found.sorted { $0.span < $1.span }
  }

  private static func isQuestion(_ title: String) -> Bool {
    title.unicodeScalars.last.map { "?？؟\u{37E}".unicodeScalars.contains($0) } ?? false
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the heading is no question, as \(occurrence.found.count) beside it are",
      label: "no question", help: "put it as a question too",
      related: [subject.related("a question", occurrence.found.question)])
  }
}
