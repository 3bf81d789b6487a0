/// The links of a notice with their addresses, of which each is read once however many links lead there.
struct LinkTable {
  /// A link of the table: a few numbers, as a notice may have very many.
  struct Entry {
    fileprivate var block: Int32
    fileprivate var place: Int32
    fileprivate var address: Int32
    /// Whether it is an image.
    var isImage: Bool
  }

  private let links: [[LinkReference]]
  private(set) var entries: [[Entry]] = []
  /// The addresses that the links lead to.
  private(set) var addresses: [PageAddress] = []

  /// Reads the addresses of the links of each block.
  init(_ links: [[LinkReference]], _ matcher: LinkMatcher) {
    self.links = links
    entries.reserveCapacity(links.count)
    var known: [String: Int32] = [:]
    for (block, links) in links.enumerated() {
      var found: [Entry] = []
      found.reserveCapacity(links.count)
      for (place, link) in links.enumerated() {
        let address = known[link.destination] ?? Int32(addresses.count)
        if address == addresses.count {
          known[link.destination] = address
          addresses.append(matcher.address(link.destination))
        }
        found.append(
          Entry(
            block: Int32(block), place: Int32(place), address: address, isImage: link.isImage))
      }
      entries.append(found)
    }
  }

  /// The link of an entry.
  func link(_ entry: Entry) -> LinkReference { links[Int(entry.block)][Int(entry.place)] }

  /// The address of an entry.
  func address(_ entry: Entry) -> PageAddress { addresses[Int(entry.address)] }
}
