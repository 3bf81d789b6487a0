import SourceText

/// Sets text in lines of at most a number of display columns. A URL or an e-mail address is never
/// broken and may run over; any other run without a place to break is cut where the line is full.
struct LineWrapper {
  private let width: Int
  private var lines: [[UInt8]] = []
  private var line: [UInt8] = []
  private var lineWidth = 0
  private var hasPendingBlank = false
  private var piece: [UInt8] = []
  private var pieceWidth = 0
  private var isAddress = false

  /// The lines of a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8; a line feed ends a line, other white space is a place to break.
  ///   - width: The columns of a line.
  static func lines(_ text: [UInt8], width: Int) -> [[UInt8]] {
    var wrapper = LineWrapper(width: max(1, width))
    wrapper.take(text)
    return wrapper.lines
  }

  private init(width: Int) {
    self.width = width
  }

  private mutating func take(_ text: [UInt8]) {
    var runEnd = 0
    var before: Unicode.Scalar?
    var previous: Unicode.Scalar?
    var offset = 0
    while offset < text.count {
      let (scalar, length) = Self.scalar(in: text, at: offset)
      switch scalar {
      case "\n":
        placePiece()
        endLine()
        previous = nil
      case " ", "\t":
        placePiece()
        hasPendingBlank = !line.isEmpty
        previous = nil
      default:
        if let previous,
          LineBreaking.isAllowed(before: before, previous, scalar, isAddress: isAddress)
        {
          placePiece()
        }
        if offset >= runEnd { runEnd = beginRun(in: text, at: offset) }
        append(scalar, text[offset..<offset + length])
        before = previous
        previous = scalar
      }
      offset += length
    }
    placePiece()
    if !line.isEmpty { endLine() }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ bytes: ArraySlice<UInt8>) {
    switch scalar.value {
    // A soft hyphen that ends no line and a place to break show nothing.
    case 0xAD, 0x200B: break
    case UInt32(LineBreaking.fixedBlank):
      piece.append(0x20)
      pieceWidth += 1
    default:
      piece.append(contentsOf: bytes)
      pieceWidth += DisplayWidth.width(of: scalar)
    }
  }

  /// Looks at the run that begins at an offset, up to a blank or an ideograph; where it ends.
  private mutating func beginRun(in text: [UInt8], at start: Int) -> Int {
    var end = start
    isAddress = false
    while end < text.count, text[end] > 0x20, text[end] < 0x7F {
      let isSign =
        text[end] == UInt8(ascii: "@")
        || text[end] == UInt8(ascii: ":") && text[end...].starts(with: "://".utf8)
        || end == start && text[end...].starts(with: "www.".utf8)
      if isSign { isAddress = true }
      end += 1
    }
    return max(end, start + 1)
  }

  private mutating func placePiece() {
    guard !piece.isEmpty else { return }
    let blank = hasPendingBlank ? 1 : 0
    if lineWidth + blank + pieceWidth > width, !line.isEmpty {
      endLine()
    } else if hasPendingBlank {
      line.append(0x20)
      lineWidth += 1
    }
    hasPendingBlank = false
    if pieceWidth > width, !isAddress {
      placeInParts()
    } else {
      line.append(contentsOf: piece)
      lineWidth += pieceWidth
    }
    piece.removeAll(keepingCapacity: true)
    pieceWidth = 0
  }

  private mutating func placeInParts() {
    var offset = 0
    while offset < piece.count {
      let (scalar, length) = Self.scalar(in: piece, at: offset)
      let columns = DisplayWidth.width(of: scalar)
      if columns > 0, lineWidth + columns > width, lineWidth > 0 { endLine() }
      line.append(contentsOf: piece[offset..<offset + length])
      lineWidth += columns
      offset += length
    }
  }

  private mutating func endLine() {
    lines.append(line)
    line.removeAll(keepingCapacity: true)
    lineWidth = 0
    hasPendingBlank = false
  }

  /// The scalar at an offset and its length in bytes; a malformed byte stands for U+FFFD.
  private static func scalar(in text: [UInt8], at offset: Int) -> (Unicode.Scalar, Int) {
    let lead = text[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard offset + length <= text.count, lead >= 0xC2 else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for index in offset + 1..<offset + length { value = value << 6 | UInt32(text[index] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
