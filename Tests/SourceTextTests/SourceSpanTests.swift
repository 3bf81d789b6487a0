import SourceText
import Testing

@Suite struct SourceSpanTests {
  @Test func anEndBeforeTheStartGivesAnEmptySpan() {
    #expect(SourceSpan(4, 2) == SourceSpan(at: 4))
    #expect(SourceSpan(4, 2).isEmpty)
  }

  @Test func containment() {
    let span = SourceSpan(2, 5)
    #expect(span.contains(2) && span.contains(4) && !span.contains(5))
    #expect(span.contains(SourceSpan(2, 5)) && !span.contains(SourceSpan(1, 3)))
    #expect(span.overlaps(SourceSpan(4, 9)) && !span.overlaps(SourceSpan(5, 9)))
    #expect(span.union(SourceSpan(7, 8)) == SourceSpan(2, 8))
    let spans = [SourceSpan(2, 5), SourceSpan(0, 9), SourceSpan(2, 3)]
    #expect(spans.sorted().map(\.end) == [9, 3, 5])
  }
}
