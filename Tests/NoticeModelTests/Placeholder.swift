import Testing

@Test func placeholderNoticeModel() {}
