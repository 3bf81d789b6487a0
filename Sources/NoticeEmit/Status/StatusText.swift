import SourceText

extension StatusPage {
  /// What a reader sees of a block: its words with their emphasis, the targets of its links, and the
  /// words that findings are about.
  package struct Text: Sendable {
    /// How words are set.
    package enum Style: Sendable, Hashable {
      case strong
      case emphasis
      case deleted
      case code
      /// The words of a link.
      case link
      /// What is not read but matters: where a link leads, a tag, that something is an image.
      case aside
    }

    /// Why words are marked.
    package struct Mark: Sendable, Hashable {
      /// How grave the finding is; `nil` for what a finding in another language is compared with.
      package var severity: Severity?
      /// What the finding says.
      package var message: String

      /// Marks words.
      package init(severity: Severity?, message: String) {
        self.severity = severity
        self.message = message
      }
    }

    /// A part of the text. What is opened is closed.
    package enum Piece: Sendable, Hashable {
      case words(String, Mark?)
      case lineBreak
      case open(Style)
      case close
    }

    /// The parts in their order.
    package private(set) var pieces: [Piece]

    /// A text of parts.
    package init(_ pieces: [Piece]) { self.pieces = pieces }

    /// Words without anything else.
    package init(_ words: String) { pieces = [.words(words, nil)] }

    /// About how many bytes it takes on the page.
    var size: Int {
      pieces.reduce(0) { size, piece in
        switch piece {
        case .words(let words, let mark):
          size + words.utf8.count + (mark.map { $0.message.utf8.count + 80 } ?? 0)
        case .lineBreak: size + 4
        case .open: size + 24
        case .close: size
        }
      }
    }

    /// The text, cut behind so many characters.
    func cut(to limit: Int) -> Text {
      var left = limit
      var depth = 0
      var kept: [Piece] = []
      for piece in pieces {
        switch piece {
        case .open: depth += 1
        case .close: depth -= 1
        case .lineBreak: left -= 1
        case .words(let words, let mark):
          let scalars = words.unicodeScalars
          let end = scalars.index(
            scalars.startIndex, offsetBy: left, limitedBy: scalars.endIndex)
          if let end, end < scalars.endIndex {
            kept.append(.words(String(scalars[..<end]) + "…", mark))
            return Text(kept + Array(repeating: .close, count: depth))
          }
          left -= scalars.count
        }
        kept.append(piece)
      }
      return self
    }
  }
}
