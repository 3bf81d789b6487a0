import NoticeParity

/// Finds the block that an offset belongs to.
struct BlockPlaces {
  private let starts: [(offset: Int, place: StatusPageFindings.Place)]

  init(_ content: NoticeContent) {
    starts = content.sections.enumerated().flatMap { section, content in
      content.blocks.enumerated().map { block, content in
        (content.span.start, StatusPageFindings.Place(section: section, block: block))
      }
    }
  }

  /// The block that holds an offset, or the one before it; the first for what stands before all.
  func place(of offset: Int) -> StatusPageFindings.Place? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? starts[low - 1].place : starts.first?.place
  }
}
