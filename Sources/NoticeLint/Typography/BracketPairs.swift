import NoticeModel
import SourceText

/// Pairs brackets as they come; those of full width go with plain ones.
struct BracketPairs {
  /// A bracket and where it stands.
  struct Bracket: Sendable {
    var scalar: Unicode.Scalar
    @Packed var offset: Int
  }

  /// How far back the other half is looked for, in brackets that are open.
  private static let maximumDepth = 16

  /// The kind of an opening bracket.
  private static func opening(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "(", "（": 0
    case "「": 1
    case "『": 2
    case "《": 3
    case "【": 4
    default: nil
    }
  }

  /// The kind of a closing bracket.
  private static func closing(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case ")", "）": 0
    case "」": 1
    case "』": 2
    case "》": 3
    case "】": 4
    default: nil
    }
  }

  /// Whether a bracket may begin with a byte of UTF-8.
  @inline(__always)
  static func mayBegin(with byte: UInt8) -> Bool {
    byte & 0xFE == 0x28 || byte == 0xE3 || byte == 0xEF
  }

  /// Whether a bracket may stand in a range: a look that is cheaper than a walk.
  static func mayStand(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.holds(anyOf: 0x28...0x29, in: range) || bytes.holds(0xE3, in: range)
      || bytes.holds(0xEF, in: range)
  }

  private var waiting: [Bracket] = []
  /// Where brackets stand that may close one or end a number, ascending.
  private var optional: [Int] = []
  /// Brackets whose other half is missing.
  private(set) var unmatched: [Bracket] = []

  /// Whether a scalar is a closing bracket.
  static func isClosing(_ scalar: Unicode.Scalar) -> Bool { closing(scalar) != nil }

  /// Takes a scalar of the text.
  ///
  /// - Parameter isNumbering: Whether it stands behind a number or letter as in `a)`, for a closing
  ///   round bracket.
  mutating func read(_ scalar: Unicode.Scalar, at offset: Int, isNumbering: () -> Bool) {
    if Self.opening(scalar) != nil {
      waiting.append(Bracket(scalar: scalar, offset: offset))
    } else if let kind = Self.closing(scalar) {
      if kind == 0, isNumbering() {
        optional.append(offset)
      } else if !close(kind) {
        unmatched.append(Bracket(scalar: scalar, offset: offset))
      }
    }
  }

  /// Pairs a closing bracket with the last one that it closes; `false` where there is none.
  private mutating func close(_ kind: Int) -> Bool {
    let farthest = max(0, waiting.count - Self.maximumDepth)
    // By index: a slice would share the list, which then is copied when a bracket goes.
    var match = waiting.count - 1
    while match >= farthest, Self.opening(waiting[match].scalar) != kind { match -= 1 }
    guard match >= farthest else { return false }
    giveUp(downTo: match + 1)
    waiting.removeLast()
    return true
  }

  /// What is open now stays open.
  mutating func endText() {
    giveUp(downTo: 0)
    optional = []
  }

  /// Reports brackets behind the first few, but for one that the end of a number behind it may close.
  private mutating func giveUp(downTo count: Int) {
    while waiting.count > count, let bracket = waiting.popLast() {
      if Self.opening(bracket.scalar) == 0, let last = optional.last, last > bracket.offset {
        optional.removeLast()
      } else {
        unmatched.append(bracket)
      }
    }
  }
}
