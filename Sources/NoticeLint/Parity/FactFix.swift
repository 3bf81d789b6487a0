import MarkdownSyntax
import NoticeModel
import NoticeParity
import SourceText

/// Fixes that put the source's fact in the place of the translation's.
enum FactFix {
  /// Puts the source's words in the place of the translation's, in the text and in the link around it.
  static func words(_ difference: FactDifference, in subject: PairSubject) -> [Fix] {
    guard let source = difference.source, let translation = difference.translation else {
      return []
    }
    let right = subject.source.source.text(of: source.span)
    let wrong = subject.translation.source.text(of: translation.span)
    var edits = [TextEdit(translation.span, right)]
    for link in subject.translation.notice.facts.links
    where link.span.contains(translation.span) && !link.destinationSpan.overlaps(translation.span) {
      if let place = subject.translation.place(of: wrong, in: link.destinationSpan) {
        edits.append(TextEdit(place, right))
      }
    }
    return [Fix("write `\(right)`", .unsafe, edits)]
  }

  /// Puts the source's digits in the place of the translation's, in the digits of its script.
  static func digits(_ difference: FactDifference, in subject: PairSubject) -> [Fix] {
    guard let source = difference.source, let translation = difference.translation,
      !difference.differsInUnitOnly,
      let right = singleRun(in: source.span, of: subject.source)
    else { return [] }
    let runs = DigitText.runs(in: translation.span, of: subject.translation)
    guard let first = runs.first, let last = runs.last else { return [] }
    let text = DigitText.text(right.value, like: subject.translation.source.text(of: first.span))
    let place = first.span.union(last.span)
    return [Fix("write `\(text)`", .unsafe, [TextEdit(place, text)])]
  }

  /// Puts the source's day in the place of the translation's, where only figures differ.
  static func date(_ difference: FactDifference, in subject: PairSubject) -> [Fix] {
    guard let source = difference.source?.day, let translation = difference.translation,
      let day = translation.day
    else { return [] }
    if translation.isAttribute {
      let written = subject.translation.source.slice(translation.span)
      guard written.count >= 10 else { return [] }
      let place = SourceSpan(translation.span.start, translation.span.start + 10)
      // The text beside it has the right date, or it would be the finding.
      return [Fix("write `\(source)`", .safe, [TextEdit(place, source.description)])]
    }
    let changed = [
      (day.year, source.year), (day.month, source.month), (day.day, source.day),
    ].filter { $0.0 != $0.1 }
    guard changed.count == 1, let change = changed.first, day.month == source.month else {
      return []
    }
    let runs = DigitText.runs(in: translation.span, of: subject.translation)
    let places = runs.filter { $0.value == change.0 }
    guard places.count == 1, let place = places.first else { return [] }
    let text = DigitText.text(change.1, like: subject.translation.source.text(of: place.span))
    let echoes = difference.echoes.filter { $0.day == day && $0.span.count >= 10 }.map {
      TextEdit(SourceSpan($0.span.start, $0.span.start + 10), source.description)
    }
    return [Fix("write `\(text)`", .unsafe, [TextEdit(place.span, text)] + echoes)]
  }

  private static func singleRun(in span: SourceSpan, of subject: LintSubject) -> DigitText.Run? {
    let runs = DigitText.runs(in: span, of: subject)
    return runs.count == 1 ? runs.first : nil
  }
}

extension LintSubject {
  /// The place of a text within a place of the file.
  fileprivate func place(of text: String, in span: SourceSpan) -> SourceSpan? {
    let wanted = Array(text.utf8)
    let bytes = source.slice(span)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    let start = (bytes.startIndex...(bytes.endIndex - wanted.count)).first {
      bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    return start.map { SourceSpan($0, $0 + wanted.count) }
  }
}
