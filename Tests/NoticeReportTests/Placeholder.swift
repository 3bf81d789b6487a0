import Testing

@Test func placeholderNoticeReport() {}
