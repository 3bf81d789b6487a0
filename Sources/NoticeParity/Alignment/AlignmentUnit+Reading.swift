import MarkdownSyntax
import NoticeModel

extension AlignmentUnit {
  /// The units of a notice, with tokens as hashes, and the anchors of its blocks.
  static func units(of notice: Notice, _ blocks: [Block]) -> [AlignmentUnit] {
    let tree = notice.tree
    var units: [AlignmentUnit] = []
    units.reserveCapacity(blocks.count)
    var first = 0
    while first < blocks.count {
      var last = first
      if let row = blocks[first].row, blocks[first].kind == .tableCell {
        while last + 1 < blocks.count, blocks[last + 1].row == row { last += 1 }
      }
      units.append(AlignmentUnit(first...last, blocks, tree))
      first = last + 1
    }
    addAnchors(to: &units, blocks, tree)
    addNumbers(to: &units, blocks, notice)
    return units
  }

  private init(_ range: ClosedRange<Int>, _ blocks: [Block], _ tree: SyntaxTree) {
    let block = blocks[range.lowerBound]
    self.blocks = range.lowerBound..<range.upperBound + 1
    kind = block.kind == .tableCell ? .tableRow : block.kind
    level = block.level
    depth = block.depth
    beginsItem = block.beginsItem
    isOrdered = block.list.flatMap { tree.list($0)?.isOrdered } ?? false
    length = 0
    for index in range { read(blocks[index], tree) }
    tokens.sort()
    var unique: [UInt32] = []
    for token in tokens where token != unique.last { unique.append(token) }
    tokens = unique
  }

  private mutating func read(_ block: Block, _ tree: SyntaxTree) {
    let bytes: [UInt8]
    switch block.kind {
    case .htmlBlock: bytes = tree.literalBytes(block.node)
    case .thematicBreak: return
    default:
      bytes = tree.decodedText(block.node).bytes
      for node in tree.descendants(block.node) {
        switch tree.kind(node) {
        case .strong, .emphasis, .code: marks += 1
        case .link, .image:
          marks += 1
          links += 1
          guard let link = tree.link(node) else { continue }
          TokenScanner.tokens(of: Array(link.destination.utf8), into: &tokens)
        default: break
        }
      }
    }
    length += bytes.reduce(0) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
    if block.kind == .paragraph { sentences += Self.sentences(in: bytes) }
    text = text &* 31 &+ TokenScanner.hash(bytes)
    TokenScanner.tokens(of: bytes, into: &tokens)
  }

  /// The marks behind sentences: full stops and the like with a blank behind them, and those of scripts
  /// that need none.
  private static func sentences(in bytes: [UInt8]) -> Int {
    var count = 0
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        if index + 1 == bytes.count || bytes[index + 1] <= 0x20 { count += 1 }
      // 。 and the wide marks, the Devanagari danda, the Arabic question mark, the Urdu full stop.
      case 0x82 where index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE3: count += 1
      case 0x81, 0x9A, 0x9F:
        if index > 1, bytes[index - 1] == 0xBC, bytes[index - 2] == 0xEF {
          count += 1
        } else if index > 0, bytes[index] == 0x9F, bytes[index - 1] == 0xD8 {
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
  private static func addAnchors(
    to units: inout [AlignmentUnit], _ blocks: [Block], _ tree: SyntaxTree
  ) {
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

  private static func addNumbers(
    to units: inout [AlignmentUnit], _ blocks: [Block], _ notice: Notice
  ) {
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
}
