import SourceText

/// A place where the author probably meant markup that CommonMark does not see, or the reverse.
public struct NearMiss: Hashable, Sendable {
  /// What was probably meant.
  public enum Kind: String, Sendable, CaseIterable {
    /// `*x`, `-x`, `+x` at the start of a line: a bullet without its blank.
    case bulletWithoutBlank
    /// `1.x`, `1)x` at the start of a line: a number without its blank.
    case numberWithoutBlank
    /// `#x` at the start of a line: a heading without its blank.
    case headingWithoutBlank
    /// `5. November 2025`: a date or number that opened a list.
    case dateAsListItem
    /// A `*`, `**`, `_` or `__` run that stayed literal because a blank stands on its inner side.
    case emphasisWithBlankInside
    /// A run that stayed literal because of the letters or CJK punctuation beside it.
    case emphasisBesideLetters
    /// A run that stayed literal because it has no partner.
    case unmatchedEmphasis
    /// `[text] (url)`: blanks between `]` and `(`.
    case blankBeforeDestination
    /// Words or invisible marks between `]` and `(`.
    case textBeforeDestination
    /// `[text]（url）`: brackets of full width round the destination.
    case fullWidthDestination
    /// `[text(url)`: the `]` is missing.
    case missingClosingBracket
    /// `[[text](url)`: a bracket too many.
    case extraOpeningBracket
    /// `[text](url`: the `)` is missing.
    case missingClosingParenthesis
    /// A destination with blanks in it: `[text](a b)`.
    case blankInDestination
    /// `{:#id}`, `{: datetime=17-12-2025`: an attribute list that does not parse.
    case brokenAttributeList
    /// A list item's marker inside a paragraph, because no blank line stands before it.
    case itemSwallowedByParagraph
    /// A heading's `#` inside a paragraph or item.
    case headingSwallowedByParagraph
    /// A line that continues a list item's or quote's paragraph without its indentation.
    case lazyContinuation
    /// A block that is code only because of its indentation.
    case codeByIndentation
  }

  /// What was probably meant.
  public var kind: Kind
  /// The place of the marker, run or line.
  public var span: SourceSpan
  /// The wider place: the line, the link or the block concerned.
  public var context: SourceSpan

  /// Makes a near miss.
  public init(_ kind: Kind, _ span: SourceSpan, context: SourceSpan? = nil) {
    self.kind = kind
    self.span = span
    self.context = context ?? span
  }
}
