import NoticeParity

/// The words of `parity/list-shape` for items that stand otherwise.
struct ListShapeWords {
  /// The headline.
  var message: String
  /// What is here.
  var label: String
  /// What to do.
  var help: String

  /// Words a difference; `areItems` says whether the source's blocks begin items.
  init(_ found: ListDifference, areItems: Bool) {
    let count = found.translation.count
    let isOne = count == 1
    switch found.kind {
    case .unlisted where areItems:
      message =
        isOne
        ? "the source's list item is no item here"
        : "\(count) list items of the source are no items here"
      label = "outside of a list"
      help = "put a bullet in front, as the source does"
    case .unlisted:
      message =
        isOne ? "the source has this in a list" : "the source has \(count) blocks of this in a list"
      label = "outside of a list"
      help = "indent it like the text of the list item, as the source does"
    case .listed:
      message = isOne ? "the source has this in no list" : "\(count) blocks are in a list only here"
      label = "part of a list"
      help = "set it apart from the list, as the source does"
    case .merged:
      message =
        isOne
        ? "the source's list item is part of another here"
        : "\(count) list items of the source are part of another here"
      label = "part of the item before it"
      help = "put a bullet in front, as the source does"
    case .parted:
      message =
        isOne
        ? "part of the source's list item is an item here"
        : "parts of the source's list item are \(count) items here"
      label = "an item of its own"
      help = "make it part of the item before it, as in the source"
    case .depth(let wanted, let own):
      let direction = own < wanted ? "higher" : "deeper"
      message =
        isOne
        ? "the list item stands \(direction) than the source's"
        : "\(count) list items stand \(direction) than the source's"
      label = own < wanted ? "part of the outer list" : "part of an inner list"
      help = "indent it as the source does"
    case .ordered(let isOrderedInSource):
      message =
        isOrderedInSource
        ? "the source's numbers are bullets here" : "the source's bullets are numbers here"
      label = isOrderedInSource ? "a bullet" : "a number"
      help = "mark the items as the source does"
    case .number(let wanted, let own):
      message = "the list item has the number \(own), the source's \(wanted)"
      label = "number \(own)"
      help = "number the items as the source does"
    }
  }
}
