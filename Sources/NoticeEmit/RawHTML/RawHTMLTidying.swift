/// Mends what is allowed as such but not in its place, so that a page holds no element that readers'
/// programs would have to guess about.
struct RawHTMLTidying {
  var events: [RawHTMLEvent]
  /// For each event that opens an element, where it is closed; the end where it is left open.
  private(set) var ends: [Int: Int] = [:]
  /// For each event that opens an element, those that open its children.
  private(set) var children: [Int: [Int]] = [:]
  private var isDropped: [Bool]
  /// How many empty cells are to stand in front of an event that closes a row.
  var missingCells: [Int: Int] = [:]

  /// The events of a fragment, mended.
  static func tidied(_ events: [RawHTMLEvent]) -> [RawHTMLEvent] {
    let isPlain = !events.contains {
      if case .open(let name, _) = $0 { mended.contains(name) } else { false }
    }
    if isPlain { return events }
    var tidying = RawHTMLTidying(events)
    tidying.mend()
    return tidying.result
  }

  private var result: [RawHTMLEvent] {
    var result: [RawHTMLEvent] = []
    for index in events.indices where !isDropped[index] {
      for _ in 0..<(missingCells[index] ?? 0) { result += [.open("td", []), .close] }
      result.append(events[index])
    }
    return result
  }

  private static let mended: Set<String> = [
    "details", "summary", "figure", "dl", "table", "h1", "h2", "h3", "h4", "h5", "h6",
  ]

  private init(_ events: [RawHTMLEvent]) {
    self.events = events
    isDropped = [Bool](repeating: false, count: events.count)
    var open: [Int] = []
    for (index, event) in events.enumerated() {
      switch event {
      case .open:
        if let parent = open.last { children[parent, default: []].append(index) }
        open.append(index)
        ends[index] = events.count
      case .close: if let last = open.popLast() { ends[last] = index }
      case .empty, .text: break
      }
    }
  }

  private mutating func mend() {
    for index in events.indices {
      guard let name = name(index) else { continue }
      switch name {
      case "details": mendDetails(index)
      case "figure": mendFigure(index)
      case "dl": mendList(index)
      case "table": mendTable(index)
      case "h1", "h2", "h3", "h4", "h5", "h6": if !hasContent(index) { drop(index) }
      default: break
      }
    }
  }

  /// `details` begins with its one `summary` (HTML, section 4.11.1).
  private mutating func mendDetails(_ index: Int) {
    // Its summary may stand in the next block.
    guard events[(index + 1)..<(ends[index] ?? events.count)].contains(where: { !$0.isBlank })
    else { return }
    let children = children[index] ?? []
    let summaries = children.filter { name($0) == "summary" }
    let first = summaries.first
    let isLed = first.map { first in
      events[(index + 1)..<first].allSatisfy { $0.isBlank }
    }
    for summary in summaries.dropFirst(isLed == true ? 1 : 0) { rename(summary, "p") }
    if isLed != true { rename(index, "div") }
  }

  /// `figure` has one `figcaption`, at its beginning or its end (HTML, section 4.4.12).
  private mutating func mendFigure(_ index: Int) {
    let captions = (children[index] ?? []).filter { name($0) == "figcaption" }
    guard let last = captions.last, let end = ends[index] else { return }
    for caption in captions.dropLast() { rename(caption, "div") }
    let isFirst = events[(index + 1)..<last].allSatisfy { $0.isBlank }
    let close = min(ends[last] ?? last, end)
    let isLast = close < end && events[(close + 1)..<end].allSatisfy { $0.isBlank }
    if !isFirst, !isLast { rename(last, "div") }
  }

  /// `dl` has terms in front of descriptions (HTML, section 4.4.9).
  private mutating func mendList(_ index: Int) {
    let children = children[index] ?? []
    let isLed = children.first.map { name($0) == "dt" } ?? false
    let isEnded = children.last.map { name($0) == "dd" } ?? false
    guard !isLed || !isEnded else { return }
    rename(index, "div")
    for child in children { rename(child, "div") }
  }

  func name(_ index: Int) -> String? {
    if case .open(let name, _) = events[index] { name } else { nil }
  }

  /// Whether an element shows anything.
  private func hasContent(_ index: Int) -> Bool {
    events[(index + 1)..<(ends[index] ?? events.count)].contains { event in
      switch event {
      case .text: !event.isBlank
      case .empty(let name, _): name == "img"
      case .open, .close: false
      }
    }
  }

  private mutating func rename(_ index: Int, _ name: String) {
    guard case .open(_, let attributes) = events[index] else { return }
    events[index] = .open(name, attributes.filter { $0.name != "open" })
  }

  private mutating func drop(_ index: Int) {
    isDropped[index] = true
    if let end = ends[index], end < events.count { isDropped[end] = true }
  }

  /// Drops an element with all that it holds.
  mutating func dropWhole(_ index: Int) {
    for inner in index...min(ends[index] ?? index, events.count - 1) { isDropped[inner] = true }
  }
}
