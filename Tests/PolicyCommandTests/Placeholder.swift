import Testing

@Test func placeholderPolicyCommand() {}
