/// Links in their order, of which the first few that are left are looked at, so that one of them is taken
/// away without moving all behind it.
struct LinkWindow {
  /// How many are looked at.
  static let reach = 64

  private let links: [LinkTable.Entry]
  /// The first that are left.
  private(set) var near: [LinkTable.Entry] = []
  private var next = 0

  /// Takes links of which all are left.
  init(_ links: [LinkTable.Entry]) {
    self.links = links
    near.reserveCapacity(min(links.count, Self.reach))
    fill()
  }

  private mutating func fill() {
    while near.count < Self.reach, next < links.count {
      near.append(links[next])
      next += 1
    }
  }

  /// Takes away one of those that are near.
  mutating func remove(at place: Int) -> LinkTable.Entry {
    defer { fill() }
    return near.remove(at: place)
  }

  /// All that are left.
  var rest: [LinkTable.Entry] { near + links[next...] }
}
