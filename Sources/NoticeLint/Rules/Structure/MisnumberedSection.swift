import NoticeModel
import SourceText

/// `structure/misnumbered-section`: section numbers that do not count up.
enum MisnumberedSection: Rule {
  enum Case: Sendable {
    /// The number is not the one after its sibling's.
    case outOfSequence(number: String, previous: String, at: SourceSpan)
    /// The number before the dot is not the section's that it stands in.
    case foreignParent(number: String, parent: String, at: SourceSpan)
  }

  static let metadata = RuleMetadata(
    id: "structure/misnumbered-section",
    summary: "section numbers that skip, repeat or run backwards",
    severity: .warning,
    why: """
      People cite a notice by its numbers. A gap looks like a section that was taken out, a repeated \
      number makes two sections of one name.
      """)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let sections = subject.notice.sections
    let numbers = sections.map { $0.number.flatMap { SectionNumber($0.value) } }
    var occurrences: [Occurrence<Case>] = []
    for siblings in Self.siblings(sections) {
      let numbered = siblings.filter { numbers[$0] != nil }
      let steps = faults(numbered, numbers)
      // Numbers that mostly do not count up are no numbering: years, versions, amounts.
      if numbered.count > 1, steps.count * 2 < numbered.count + 1 {
        for (index, previous) in steps {
          guard let own = sections[index].number, let other = sections[previous].number else {
            continue
          }
          occurrences.append(
            Occurrence(
              .outOfSequence(number: own.value, previous: other.value, at: other.span), at: own.span
            ))
        }
      }
      for index in numbered {
        if let fault = foreignParent(sections[index], sections, numbers) {
          occurrences.append(fault)
        }
      }
    }
    return occurrences.sorted { $0.span < $1.span }
  }

  /// The sections in groups of one parent and one level, in the order of their first member.
  private static func siblings(_ sections: [Section]) -> [[Int]] {
    var groups: [[Int]] = []
    var groupOf: [[Int]: Int] = [:]
    for section in sections where section.heading != nil {
      let key = [section.parent ?? -1, section.level]
      if let group = groupOf[key] {
        groups[group].append(section.index)
      } else {
        groupOf[key] = groups.count
        groups.append([section.index])
      }
    }
    return groups
  }

  /// The members whose number does not follow the one before, each with that one.
  private static func faults(
    _ siblings: [Int], _ numbers: [SectionNumber?]
  ) -> [(index: Int, previous: Int)] {
    var faults: [(index: Int, previous: Int)] = []
    for (previous, index) in zip(siblings, siblings.dropFirst()) {
      guard let one = numbers[previous], let other = numbers[index], one.style == other.style,
        one.parts.count == other.parts.count, other.last != one.last + 1
      else { continue }
      // Where one number alone is wrong, the next one follows the one before it.
      if let last = faults.last, last.index == previous, let before = numbers[last.previous],
        other.last == before.last + 2
      {
        continue
      }
      faults.append((index, previous))
    }
    return faults
  }

  private static func foreignParent(
    _ section: Section, _ sections: [Section], _ numbers: [SectionNumber?]
  ) -> Occurrence<Case>? {
    guard let number = numbers[section.index], number.parts.count > 1, let own = section.number,
      let parentIndex = section.parent, sections.indices.contains(parentIndex),
      let parent = numbers[parentIndex], let place = sections[parentIndex].number,
      parent.parts.count == number.parts.count - 1,
      Array(number.parts.dropLast()) != parent.parts
    else { return nil }
    return Occurrence(
      .foreignParent(number: own.value, parent: place.value, at: place.span), at: own.span)
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .outOfSequence(let number, let previous, let span):
      return Wording(
        "section `\(clipped(number))` follows section `\(clipped(previous))`",
        label: "not the next number", help: "renumber the sections, and check what cites them",
        related: [subject.related("the section before", span)])
    case .foreignParent(let number, let parent, let span):
      return Wording(
        "section `\(clipped(number))` stands in section `\(clipped(parent))`",
        label: "the number of another section",
        help: "renumber the section, or move it to where it belongs",
        related: [subject.related("it stands in this section", span)])
    }
  }

  private static func clipped(_ number: String) -> String {
    FrontMatterText.clipped(number, to: 16)
  }
}
