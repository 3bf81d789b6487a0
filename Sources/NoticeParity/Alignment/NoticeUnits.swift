import MarkdownSyntax
import NoticeModel

/// The blocks of a notice and the units that they are aligned as; read once for all its pairs.
struct NoticeUnits: Sendable {
  /// The blocks in document order.
  let blocks: [Block]
  /// The units in document order. Their tokens are places in ``tokens``.
  private(set) var units: [AlignmentUnit] = []
  /// The tokens of all units one after the other, each unit's ascending, as indices of ``hashes``.
  private(set) var tokens: [UInt32] = []
  /// The hashes of all tokens, ascending.
  private(set) var hashes: [UInt32] = []
  /// In how many units each of them stands.
  private(set) var counts: [Int32] = []

  /// The units of a notice.
  static func units(of notice: Notice) -> NoticeUnits {
    notice.derived(NoticeUnits.self, NoticeUnits.init)
  }

  /// The unit that begins with a block.
  func unit(beginningWith block: Int) -> AlignmentUnit? {
    var low = 0
    var high = units.count
    while low < high {
      let middle = (low + high) / 2
      if Int(units[middle].firstBlock) < block { low = middle + 1 } else { high = middle }
    }
    return low < units.count && Int(units[low].firstBlock) == block ? units[low] : nil
  }

  private init(_ notice: Notice) {
    blocks = BlockList.blocks(of: notice)
    units.reserveCapacity(blocks.count)
    var found: [UInt32] = []
    var first = 0
    while first < blocks.count {
      var last = first
      if let row = blocks[first].row, blocks[first].kind == .tableCell {
        while last + 1 < blocks.count, blocks[last + 1].row == row { last += 1 }
      }
      add(first...last, notice, &found)
      first = last + 1
    }
    addAnchors(notice.tree)
    addNumbers(notice)
    numberTokens()
  }

  private mutating func add(
    _ range: ClosedRange<Int>, _ notice: Notice, _ found: inout [UInt32]
  ) {
    let block = blocks[range.lowerBound]
    var unit = AlignmentUnit(
      firstBlock: Int32(range.lowerBound), blockCount: Int32(range.count),
      kind: block.kind == .tableCell ? .tableRow : block.kind, beginsItem: block.beginsItem,
      isOrdered: block.list.flatMap { notice.tree.list($0)?.isOrdered } ?? false,
      level: Int8(clamping: block.level), depth: Int16(clamping: block.depth))
    found.removeAll(keepingCapacity: true)
    for index in range { Self.read(blocks[index], notice, into: &unit, &found) }
    unit.logarithm = Int16(AlignmentScore.logarithm(unit.length))
    unit.firstToken = Int32(tokens.count)
    found.sort()
    var last: UInt32?
    for token in found where token != last {
      tokens.append(token)
      last = token
    }
    unit.tokenCount = Int32(tokens.count) - unit.firstToken
    units.append(unit)
  }

  private static func read(
    _ block: Block, _ notice: Notice, into unit: inout AlignmentUnit, _ found: inout [UInt32]
  ) {
    let tree = notice.tree
    let bytes: [UInt8]
    switch block.kind {
    case .htmlBlock: bytes = tree.literalBytes(block.node)
    case .thematicBreak: return
    default:
      bytes = notice.text(of: block.node).bytes
      for node in tree.descendants(block.node) {
        switch tree.kind(node) {
        case .strong, .emphasis, .code: unit.marks += 1
        case .link, .image:
          unit.marks += 1
          unit.links += 1
          guard let link = tree.link(node) else { continue }
          TokenScanner.tokens(of: Array(link.destination.utf8), into: &found)
        default: break
        }
      }
    }
    unit.length += bytes.reduce(0) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
    if block.kind == .paragraph { unit.sentences += sentences(in: bytes) }
    unit.text = unit.text &* 31 &+ TokenScanner.hash(bytes)
    TokenScanner.tokens(of: bytes, into: &found)
  }

  /// The marks behind sentences: full stops and the like with a blank behind them, and those of scripts
  /// that need none.
  private static func sentences(in bytes: [UInt8]) -> Int32 {
    var count: Int32 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      // Blanks, letters of ASCII, and what begins a letter or ends one late.
      if byte == 0x20 || byte &- 0x40 < 0x40 || byte >= 0xA5 { continue }
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        if index + 1 == bytes.count || bytes[index + 1] <= 0x20 { count += 1 }
      // 。 and the wide marks, the Devanagari danda, the Arabic question mark, the Urdu full stop.
      case 0x82 where index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE3: count += 1
      case 0x81, 0x9A, 0x9F:
        if index > 1, bytes[index - 1] == 0xBC, bytes[index - 2] == 0xEF {
          count += 1
        } else if index > 0, byte == 0x9F, bytes[index - 1] == 0xD8 {
          count += 1
        }
      case 0xA4 where index > 1 && bytes[index - 1] == 0xA5 && bytes[index - 2] == 0xE0: count += 1
      case 0x94 where index > 0 && bytes[index - 1] == 0xDB: count += 1
      default: break
      }
    }
    return count
  }

  /// Gives each anchor to the first unit at or behind the node that has it.
  private mutating func addAnchors(_ tree: SyntaxTree) {
    var unit = 0
    for list in tree.attributeLists {
      guard let id = list.id, !id.isEmpty else { continue }
      while unit < units.count, blocks[units[unit].blocks.upperBound - 1].node < list.node {
        unit += 1
      }
      guard unit < units.count else { return }
      if units[unit].anchor == 0 { units[unit].anchor = TokenScanner.hash(id.utf8) }
    }
  }

  private mutating func addNumbers(_ notice: Notice) {
    var unit = 0
    for section in notice.sections {
      guard let heading = section.heading, let number = section.number?.value else { continue }
      while unit < units.count, blocks[units[unit].blocks.lowerBound].node < heading { unit += 1 }
      guard unit < units.count else { return }
      var digits: [UInt32] = []
      TokenScanner.tokens(of: Array(number.utf8), into: &digits)
      units[unit].number = digits.reduce(0) { $0 &* 31 &+ $1 }
    }
  }

  /// Puts indices in the place of hashes, so that pairs need no dictionary.
  private mutating func numberTokens() {
    // The hashes are spread well enough to be looked up by their lower bits.
    var size = 64
    while size < tokens.count * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    var found: [UInt32] = []
    var numbers: [Int32] = []
    for place in tokens.indices {
      let hash = tokens[place]
      var slot = Int(hash) & (size - 1)
      while slots[slot] >= 0, found[Int(slots[slot])] != hash { slot = (slot + 1) & (size - 1) }
      if slots[slot] < 0 {
        slots[slot] = Int32(found.count)
        found.append(hash)
        numbers.append(0)
      }
      numbers[Int(slots[slot])] += 1
      tokens[place] = UInt32(slots[slot])
    }
    let order = found.indices.sorted { found[$0] < found[$1] }
    var ranks = [UInt32](repeating: 0, count: found.count)
    for (rank, index) in order.enumerated() { ranks[index] = UInt32(rank) }
    hashes = order.map { found[$0] }
    counts = order.map { numbers[$0] }
    for place in tokens.indices { tokens[place] = ranks[Int(tokens[place])] }
  }
}
