/// The place of a notice's artifacts below the output folder's locale folder, without extension.
///
/// One leading `/` is allowed: it stands for the site's root.
package struct Slug: Hashable, Sendable {
  /// Why a text cannot be a slug.
  package enum Problem: Hashable, Sendable {
    /// Nothing, or only `/`.
    case empty
    /// A `..` or `.` segment, which would leave the output folder or name it.
    case relativeSegment
    /// `//` or a `/` at the end: a host, or a segment without name.
    case emptySegment
    /// A NUL, a line end, another control character or an invisible direction mark.
    case controlCharacter
    /// A character with a meaning of its own in paths of some system: `\ : * ? " < > |`.
    case reservedCharacter(Character)
    /// A name that Windows keeps for a device: `CON`, `nul.txt`, `COM1`.
    case deviceName(String)
    /// A segment that ends with a dot or begins or ends with a blank; Windows drops these.
    case dotOrBlankAtEnd(String)
    /// A segment over 200 bytes, too long for a file name with its extension.
    case tooLong
  }

  /// The slug as written.
  package let text: String
  /// The path below the locale's folder: no `/` at its start or end.
  package let relativePath: String

  /// Reads a slug; `nil` where ``problem(in:)`` finds something.
  package init?(_ text: String) {
    guard Self.problem(in: text) == nil else { return nil }
    self.text = text
    relativePath = String(text.drop { $0 == "/" })
  }

  /// The first reason why a text cannot be a slug.
  package static func problem(in text: String) -> Problem? {
    // Scalars, not characters: CR LF is one character, and a mark may join a `/`.
    for scalar in text.unicodeScalars {
      if isPlain(scalar) { continue }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        return .controlCharacter
      default: break
      }
      if "\\:*?\"<>|".unicodeScalars.contains(scalar) {
        return .reservedCharacter(Character(scalar))
      }
    }
    var path = text.unicodeScalars[...]
    if path.first == "/" { path = path.dropFirst() }
    guard !path.isEmpty else { return .empty }
    for scalars in path.split(separator: "/", omittingEmptySubsequences: false) {
      let segment = String(scalars)
      if scalars.isEmpty { return .emptySegment }
      if segment == "." || segment == ".." { return .relativeSegment }
      if segment.utf8.count > 200 { return .tooLong }
      if scalars.last == "." || scalars.first?.properties.isWhitespace == true
        || scalars.last?.properties.isWhitespace == true
      {
        return .dotOrBlankAtEnd(segment)
      }
      if isDeviceName(segment) { return .deviceName(segment) }
    }
    return nil
  }

  /// Whether a scalar may stand anywhere, as nearly all of them may.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", "/", ".": true
    default: false
    }
  }

  /// Whether Windows takes a name, whatever its case and extension, for a device.
  package static func isDeviceName(_ segment: String) -> Bool {
    // All of them begin with one of these letters.
    guard let first = segment.utf8.first, "cpanl".utf8.contains(first | 0x20) else { return false }
    var name = segment.prefix { $0 != "." }.lowercased()
    while name.last == " " { name.removeLast() }
    if ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"].contains(name) { return true }
    guard name.hasPrefix("com") || name.hasPrefix("lpt") else { return false }
    let number = name.dropFirst(3)
    return number.count == 1 && "0123456789¹²³".contains(number)
  }
}
