/// Reduces a parsed fragment to allowed elements, each where it may stand. An element that is not
/// allowed goes and its content stays, unless the content is no text for readers.
struct RawHTMLReduction {
  private struct OpenElement {
    var element: RawHTMLElement
    var isImplied: Bool
  }

  /// What was read so far; balanced once all steps are taken.
  private(set) var fragment = RawHTMLFragment()
  /// Whether the mark behind the fragment was found.
  private(set) var hasReachedEnd = false

  private let parent: String?
  /// For each open parsed element, whether it is on the page.
  private var frames: [Bool] = []
  private var open: [OpenElement] = []
  private var skippedDepth = 0

  /// Begins a fragment.
  ///
  /// - Parameter parent: The element around it.
  init(inside parent: String?) {
    self.parent = parent
  }

  /// Takes the next step.
  mutating func take(_ step: ParsedMarkup) {
    switch step {
    case .open(let name, let attributes, let line):
      if skippedDepth > 0 { skippedDepth += 1 } else { begin(name, attributes, line) }
    case .close:
      if skippedDepth > 0 { skippedDepth -= 1 } else { end() }
    case .text(let bytes):
      if skippedDepth == 0 { text(bytes) }
    case .comment(let line):
      if skippedDepth == 0 { drop(.comment, line) }
    case .other(let line):
      if skippedDepth == 0 { drop(.declaration, line) }
    }
  }

  private mutating func begin(_ name: String, _ attributes: [ParsedMarkup.Attribute], _ line: Int) {
    if name == RawHTMLReader.endName {
      // The last of them is ours: one in the notice's own text stands before it.
      hasReachedEnd = true
      fragment.unclosed = open.filter { !$0.isImplied }.map(\.element.name)
      skippedDepth = 1
      return
    }
    guard name != "html", name != "body", name != RawHTMLReader.wrapperName else {
      for attribute in attributes { drop(.attribute(attribute.name, of: name), line) }
      frames.append(false)
      return
    }
    guard !RawHTMLElement.contentIsDropped.contains(name) else {
      if name != "head" { drop(.element(name), line) }
      skippedDepth = 1
      return
    }
    guard let element = RawHTMLElement.named(name), makeRoom(for: element) else {
      drop(.element(name), line)
      frames.append(false)
      return
    }
    let kept = checked(attributes, of: element, line)
    guard RawHTMLAttribute.suffice(kept, for: element) else {
      if element.name == "img", let text = kept.first(where: { $0.name == "alt" }) {
        fragment.events.append(.text(Array(text.value.utf8)))
      }
      frames.append(false)
      return
    }
    if case .empty = element.content {
      fragment.events.append(.empty(element.name, kept))
      frames.append(false)
    } else {
      fragment.events.append(.open(element.name, kept))
      open.append(OpenElement(element: element, isImplied: false))
      frames.append(true)
    }
  }

  private mutating func end() {
    guard frames.popLast() == true else { return }
    closeImplied()
    open.removeLast()
    fragment.events.append(.close)
  }

  private mutating func text(_ bytes: [UInt8]) {
    let isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if isBlank, case .only? = open.last?.element.content { return }
    if enterContent() {
      fragment.events.append(.text(bytes))
    } else {
      drop(.text, 1)
    }
  }

  private mutating func checked(
    _ attributes: [ParsedMarkup.Attribute], of element: RawHTMLElement, _ line: Int
  ) -> [RawHTMLAttribute] {
    let result = RawHTMLAttribute.check(attributes, of: element)
    for kind in result.dropped { drop(kind, line) }
    return result.kept
  }

  private mutating func drop(_ kind: DroppedMarkup.Kind, _ line: Int) {
    fragment.dropped.append(RawHTMLFragment.Dropped(kind: kind, line: line))
  }

  // MARK: - Where elements may stand

  /// Closes and opens implied elements until `element` may stand; whether it may.
  private mutating func makeRoom(for element: RawHTMLElement) -> Bool {
    switch element.place {
    case .inside(let parents):
      while let last = open.last, last.isImplied, !parents.contains(last.element.name) {
        closeLast()
      }
      if case .only(let implied)? = open.last?.element.content, parents.contains(implied) {
        return imply(implied)
      }
      return (open.last?.element.name ?? parent).map { parents.contains($0) } ?? false
    case .flow:
      guard enterContent() else { return false }
      if case .flow = open.last?.element.content ?? .flow { return true }
      return false
    case .phrasing:
      if element.name == "a", open.contains(where: { $0.element.name == "a" }) { return false }
      return enterContent()
    }
  }

  /// Opens implied elements until text may stand; whether it may.
  private mutating func enterContent() -> Bool {
    while case .only(let implied)? = open.last?.element.content {
      guard imply(implied) else { return false }
    }
    return true
  }

  private mutating func imply(_ name: String) -> Bool {
    guard let element = RawHTMLElement.named(name) else { return false }
    fragment.events.append(.open(name, []))
    open.append(OpenElement(element: element, isImplied: true))
    return true
  }

  private mutating func closeImplied() {
    while open.last?.isImplied == true { closeLast() }
  }

  private mutating func closeLast() {
    open.removeLast()
    fragment.events.append(.close)
  }
}
