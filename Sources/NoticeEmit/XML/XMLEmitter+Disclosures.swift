import NoticeModel
import SourceText

extension XMLEmitter {
  private var disclosures: NoticeDisclosures { source.notice.disclosures }

  /// Writes what the notice discloses, with the places that show it.
  mutating func writeDisclosures() {
    guard let language = disclosures.language else { return }
    openLine("disclosures")
    writer.attribute("language", language)
    for disclosure in Disclosure.allCases {
      guard let assessment = disclosures[disclosure] else { continue }
      openLine("disclosure")
      writer.attribute("id", disclosure.rawValue)
      writer.attribute("status", assessment.status.rawValue)
      if let weakness = assessment.weakness { writer.attribute("weakness", weakness.rawValue) }
      for evidence in assessment.evidence { write(evidence) }
      if assessment.evidence.isEmpty { writer.close() } else { closeContainer() }
    }
    closeContainer()
  }

  private mutating func write(_ evidence: DisclosureEvidence) {
    openLine("evidence")
    writer.attribute("kind", evidence.kind.rawValue)
    switch evidence.weight {
    case .present: writer.attribute("weight", "present")
    case .denied: writer.attribute("weight", "denied")
    case .weak(let weakness):
      writer.attribute("weight", "weak")
      writer.attribute("weakness", weakness.rawValue)
    case .facet(let name):
      writer.attribute("weight", "facet")
      writer.attribute("facet", name)
    }
    let section = source.notice.section(at: evidence.span.start)
    if let id = section?.heading.flatMap({ source.anchors[$0] }) {
      writer.attribute("section", id)
    }
    writePlace(evidence.span)
    writer.text(tree.source.slice(evidence.span))
    writer.close()
  }

  /// Names the disclosures that a section makes itself.
  mutating func writeDisclosures(of section: Section) {
    let span = section.ownSpan
    var low = 0
    var high = evidence.count
    while low < high {
      let middle = (low + high) / 2
      if evidence[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    var made: Set<Disclosure> = []
    while low < evidence.count, evidence[low].span.start < span.end {
      if span.contains(evidence[low].span) { made.insert(evidence[low].disclosure) }
      low += 1
    }
    guard !made.isEmpty else { return }
    let names = Disclosure.allCases.filter(made.contains)
    writer.attribute("disclosures", names.map(\.rawValue).joined(separator: " "))
  }

  /// What is written, ordered by place.
  static func evidence(
    of disclosures: NoticeDisclosures
  ) -> [(span: SourceSpan, disclosure: Disclosure)] {
    disclosures.all.flatMap { assessment in
      assessment.evidence.map { ($0.span, assessment.disclosure) }
    }.sorted { $0.span.start < $1.span.start }
  }
}
