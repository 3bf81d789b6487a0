import NoticeParity
import SourceText

/// Words the difference of a fact: what rules on facts say alike.
struct FactWording {
  /// What the fact is called: "address", "date".
  let noun: String
  /// What to do where the translation has another fact.
  let help: String

  /// The wording of one difference.
  func wording(
    _ difference: FactDifference, in subject: PairSubject, severity: Severity? = nil,
    fixes: [Fix] = []
  ) -> Wording {
    let source = difference.source.map { subject.quoted($0.span, in: .source) }
    let translation = difference.translation.map { subject.quoted($0.span, in: .translation) }
    let sourcePlace =
      difference.source?.span ?? subject.source.tree.span(difference.sourceBlock)
    var wording: Wording
    var place: String
    switch (source, translation) {
    case (let source?, let translation?):
      let message = "the \(noun) `\(translation)` is `\(source)` in the source"
      wording = Wording(
        message.unicodeScalars.count <= 72
          ? message : "the \(noun) `\(translation)` is not the source's",
        label: "the source has `\(source)`")
      place = "the source's \(noun)"
    case (let source?, nil):
      wording = Wording(
        "the \(noun) `\(source)` is missing", label: "the source gives it here")
      place = "here it is"
    default:
      wording = Wording(
        "the \(noun) `\(translation ?? "")` is not in the source",
        label: "the source has none like it here")
      place = "what the source says"
    }
    if difference.differsInUnitOnly { place += ", in another unit" }
    wording.related = [subject.source.related(place, sourcePlace)]
    wording.help = help
    wording.severity = severity
    wording.fixes = fixes
    return wording
  }
}
