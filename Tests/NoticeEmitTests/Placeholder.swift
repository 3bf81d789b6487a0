import Testing

@Test func placeholderNoticeEmit() {}
