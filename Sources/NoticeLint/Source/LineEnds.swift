import SourceText

/// How many lines of a file end in which way, and where each way occurs first.
struct LineEnds: Sendable {
  /// A line end.
  enum Kind: Int, Sendable, CaseIterable {
    case lineFeed
    case carriageReturnLineFeed
    case carriageReturn

    /// The characters.
    var text: String {
      switch self {
      case .lineFeed: "\n"
      case .carriageReturnLineFeed: "\r\n"
      case .carriageReturn: "\r"
      }
    }

    /// The name that editors show.
    var name: String {
      switch self {
      case .lineFeed: "LF"
      case .carriageReturnLineFeed: "CRLF"
      case .carriageReturn: "CR"
      }
    }
  }

  private var counts = [0, 0, 0]

  /// The number of line ends of a kind.
  func count(_ kind: Kind) -> Int { counts[kind.rawValue] }

  /// Counts one line end.
  mutating func add(_ kind: Kind) { counts[kind.rawValue] += 1 }

  /// The kind that most lines have; LF in a tie and in a file of one line.
  var usual: Kind {
    Kind.allCases.reduce(.lineFeed) { count($1) > count($0) ? $1 : $0 }
  }

  /// Whether there is more than one kind.
  var areMixed: Bool { counts.count { $0 > 0 } > 1 }

  /// Calls `body` for each line end of `bytes` with its kind.
  static func forEach(in bytes: [UInt8], _ body: (Kind, SourceSpan) -> Void) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x0A {
        body(.lineFeed, SourceSpan(offset, offset + 1))
      } else if byte == 0x0D {
        if offset + 1 < bytes.count, bytes[offset + 1] == 0x0A {
          body(.carriageReturnLineFeed, SourceSpan(offset, offset + 2))
          offset += 1
        } else {
          body(.carriageReturn, SourceSpan(offset, offset + 1))
        }
      }
      offset += 1
    }
  }
}
