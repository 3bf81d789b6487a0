import SourceText

/// A kind of damage that a translation takes.
enum Damage: String, CaseIterable, Sendable {
  case dropSection = "drop a section"
  case addSection = "add a section"
  case moveSection = "move a section"
  case splitSection = "split a section"
  case mergeSections = "merge two sections"
  case changeLevel = "change a heading's level"
  case dropParagraph = "drop a paragraph"
  case addParagraph = "add a paragraph"
  case moveParagraph = "move a paragraph"
  case splitParagraph = "split a paragraph"
  case mergeParagraphs = "merge two paragraphs"
  case swapParagraphs = "swap two paragraphs"
  case truncateParagraph = "cut a paragraph off"
  case dropItem = "drop an item"
  case addItem = "add an item"
  case mergeItems = "merge two items"
  case nestItem = "nest an item"
  case reorderList = "make a list ordered"
  case dropRow = "drop a row"
  case addRow = "add a row"
  case changeNumber = "change a number"
  case changeDate = "change a date"
  case staleDate = "leave an old date behind"
  case changeEmail = "change an e-mail address"
  case changePhone = "change a phone number"
  case changeLink = "change a link's page"
  case changeHost = "change a link's site"
  case wrongLocale = "name the source's locale in a link"
  case dropLink = "lose a link"
  case addLink = "add a link"
  case dropAnchor = "lose an anchor"
  case changeAnchor = "change an anchor"
  case swapAnchors = "swap two anchors"
  case loseMarker = "lose the blank behind a bullet"
  case loseHeading = "lose the blank behind a heading's sign"
  case loseStrong = "lose bold"
  case breakStrong = "put a blank inside bold"
  case loseEscape = "lose the escape of a number"
  case loseLineBreak = "lose a line break"
  case breakLink = "put a blank before a link's address"
  case pasteSource = "paste the source's text"

  /// Whether what the notice says or how it is built differs, so that no finding may be missed.
  var isContent: Bool {
    switch self {
    // What is left of a paragraph that began with a long sentence may be as long as a translation is.
    case .truncateParagraph: false
    default: true
    }
  }

  /// Whether sections, blocks or marks within them differ, and no fact, link or anchor.
  var isStructural: Bool {
    switch self {
    case .changeNumber, .changeDate, .staleDate, .changeEmail, .changePhone, .changeLink,
      .changeHost, .wrongLocale, .dropLink, .addLink, .breakLink, .dropAnchor, .changeAnchor,
      .swapAnchors, .pasteSource:
      false
    default: true
    }
  }

  /// The edits that do the damage; `nil` where the notice has nothing that can take it.
  func edits(to pair: MutationPair, _ dice: inout Dice) -> [TextEdit]? {
    switch self {
    case .dropSection, .addSection, .moveSection, .splitSection, .mergeSections, .changeLevel,
      .loseHeading:
      sectionEdits(pair, &dice)
    case .dropParagraph, .addParagraph, .moveParagraph, .splitParagraph, .mergeParagraphs,
      .swapParagraphs, .truncateParagraph, .pasteSource:
      paragraphEdits(pair, &dice)
    case .dropItem, .addItem, .mergeItems, .nestItem, .reorderList, .dropRow, .addRow, .loseMarker:
      listEdits(pair, &dice)
    case .changeNumber, .changeDate, .staleDate, .changeEmail, .changePhone:
      factEdits(pair, &dice)
    case .changeLink, .changeHost, .wrongLocale, .dropLink, .addLink, .breakLink, .dropAnchor,
      .changeAnchor, .swapAnchors:
      linkEdits(pair, &dice)
    case .loseStrong, .breakStrong, .loseEscape, .loseLineBreak:
      markupEdits(pair, &dice)
    }
  }
}
