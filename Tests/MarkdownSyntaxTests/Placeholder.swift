import Testing

@Test func placeholderMarkdownSyntax() {}
