import Testing

@Test func placeholderNoticeLint() {}
