import MarkdownSyntax
import NoticeModel
import SourceText

/// `typography/wrong-end-mark`: a sentence that ends with the mark of another language.
enum WrongEndMark: Rule {
  struct Case: Sendable {
    /// The mark as written.
    var mark: String
    /// The mark that the language has for it.
    var usual: String?
  }

  static let metadata = RuleMetadata(
    id: "typography/wrong-end-mark",
    summary: "a sentence that ends with the mark of another language",
    severity: .note,
    why: """
      Chinese ends its sentences with `。`, Arabic its questions with `؟`. A mark of another language \
      was mostly left over from the source text.
      """,
    fix: .safe)

  /// What a mark stands for, and the marks for it in several scripts.
  private static let meanings: [[Unicode.Scalar]] = [
    [".", "。", "．", "۔", "।"], ["?", "？", "؟"], ["!", "！"],
  ]

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard let tag = subject.notice.locale else { return [] }
    let locale = LocaleData.data(for: tag)
    // A language that is not known has its own marks.
    guard locale.language == tag.language, !locale.endMarks.isEmpty else { return [] }
    let prose = subject.prose
    return prose.passages.compactMap { passage in
      guard let (mark, range) = lastMark(in: passage.range, prose),
        !locale.endMarks.contains(Character(mark)),
        prose.isPlain(range, in: subject.source),
        let meaning = meanings.first(where: { $0.contains(mark) }),
        let letter = letter(before: range.lowerBound, in: passage.range, prose),
        isWritten(letter, in: locale)
      else { return nil }
      let usual = locale.endMarks.first { meaning.map { Character($0) }.contains($0) }
      return Occurrence(
        Case(mark: String(mark), usual: usual.map { String($0) }), at: prose.span(of: range))
    }
  }

  /// The mark that ends a passage, but for closing quotation marks and brackets behind it.
  private static func lastMark(
    in range: Range<Int>, _ prose: Prose
  ) -> (mark: Unicode.Scalar, range: Range<Int>)? {
    var end = range.upperBound
    while let scalar = prose.scalar(before: end, in: range) {
      let length = UTF8.width(scalar)
      switch scalar.properties.generalCategory {
      case .closePunctuation, .finalPunctuation, .spaceSeparator, .control: end -= length
      default:
        return meanings.contains { $0.contains(scalar) } ? (scalar, end - length..<end) : nil
      }
    }
    return nil
  }

  /// The letter directly before a mark, but for closing brackets between; digits and `..` are none.
  private static func letter(
    before offset: Int, in range: Range<Int>, _ prose: Prose
  ) -> Unicode.Scalar? {
    var end = offset
    while let scalar = prose.scalar(before: end, in: range) {
      if scalar.properties.isAlphabetic { return scalar }
      switch scalar.properties.generalCategory {
      case .closePunctuation, .finalPunctuation, .nonspacingMark, .spacingMark:
        end -= UTF8.width(scalar)
      default: return nil
      }
    }
    return nil
  }

  /// Whether a letter is of the script that a language's own marks go with, so that a foreign name at
  /// the end keeps its mark.
  private static func isWritten(_ letter: Unicode.Scalar, in locale: LocaleData) -> Bool {
    switch locale.language {
    case "zh", "ja", "ko": letter.value >= 0x2E80 || (0x1100..<0x1200).contains(letter.value)
    case "ar", "fa": (0x600..<0x780).contains(letter.value)
    case "hi": (0x900..<0x980).contains(letter.value)
    default: letter.value < 0x530
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      "`\(found.mark)` ends no sentence in this language", label: "the mark of another language",
      help: found.usual.map { "write `\($0)`" } ?? "write the mark of the language",
      fixes: found.usual.map {
        [Fix("write `\($0)`", .safe, [TextEdit(occurrence.span, $0)])]
      } ?? [])
  }
}
