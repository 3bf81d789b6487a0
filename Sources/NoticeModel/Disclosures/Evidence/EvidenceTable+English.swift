extension EvidenceTable {
  static let english: StaticString = """
    gap 6
    class we: we | us | our | company
    retention
    + (keep | retain | store | delete*) ... {period}
    """
}
