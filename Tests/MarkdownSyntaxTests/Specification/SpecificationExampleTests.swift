import Testing

/// The reader of specification files.
@Suite struct SpecificationExampleTests {
  @Test func readsExamples() throws {
    let fence = String(repeating: "`", count: 32)
    let examples = SpecificationExample.examples(
      in: """
        ## Tabs

        \(fence) example
        →a
        .
        <p>a</p>
        \(fence)

        \(fence) example table
        .
        \(fence)
        """)
    #expect(examples.map(\.markdown) == ["\ta\n", ""])
    #expect(examples.map(\.html) == ["<p>a</p>\n", ""])
    #expect(examples.map(\.label) == ["", "table"])
    #expect(examples.map(\.section) == ["Tabs", "Tabs"])
    #expect(examples.map(\.number) == [1, 2])
  }
}
