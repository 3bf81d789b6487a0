/// The notices of a run in batches that are worked on one after the other, so that a run needs the
/// memory of one batch however many there are. A notice set is in one batch, whole; batches come in the
/// order of the sets' documents.
struct NoticeBatches {
  /// How many bytes are worked on together: enough to keep all processors busy.
  static let usualSize = 4 << 20
  /// What a notice needs besides what its text does, as bytes of text.
  private static let overhead = 1 << 10

  /// The batches; the notices of each are in the order of their paths.
  private(set) var batches: [[NoticeLocation]] = []

  /// Divides notices, which are in the order of their paths.
  ///
  /// - Parameter limit: How many bytes a batch has, unless one set has more.
  init(_ notices: [NoticeLocation], limit: Int) {
    let sets = Dictionary(grouping: notices.indices) { notices[$0].document }
    var batch: [Int] = []
    var size = 0
    func close() {
      if !batch.isEmpty { batches.append(batch.sorted().map { notices[$0] }) }
      (batch, size) = ([], 0)
    }
    for (_, members) in sets.sorted(by: { $0.key < $1.key }) {
      // A lone set is read at once, whatever its size.
      let added = sets.count == 1 ? 0 : members.reduce(0) { $0 + Self.weight(of: notices[$1]) }
      if size + added > limit { close() }
      batch += members
      size += added
    }
    close()
  }

  /// The size of a file with what each needs; a size that cannot be found out, reading will tell.
  private static func weight(of notice: NoticeLocation) -> Int {
    (notice.file.flatMap { try? FileStatus(of: $0).size } ?? 0) + overhead
  }
}
