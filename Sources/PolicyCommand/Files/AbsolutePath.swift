import Glibc

/// A path from `/`, without `.`, `..` and empty parts. Symbolic links may be in it.
struct AbsolutePath: Hashable, Comparable, Sendable {
  /// The parts between the slashes; none for the root of the file system.
  let parts: [String]

  init(parts: [String]) {
    self.parts = parts
  }

  /// Reads a path; a relative one counts from `base`. `..` takes away the part before it.
  init(_ text: String, from base: AbsolutePath) {
    var parts = text.utf8.first == UInt8(ascii: "/") ? [] : base.parts
    for part in text.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    self.parts = parts
  }

  /// The process's working folder.
  static func workingFolder() throws(CommandFailure) -> AbsolutePath {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard getcwd(&buffer, buffer.count - 1) != nil else {
      throw SystemError.last.failure("cannot find the working folder", at: ".")
    }
    return AbsolutePath(buffer)
  }

  /// The place of something that is there, with all links resolved.
  init(resolving path: String) throws(SystemError) {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard realpath(path, &buffer) != nil else { throw SystemError.last }
    self.init(buffer)
  }

  /// Reads a path that the system gave, up to its NUL.
  private init(_ buffer: [CChar]) {
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    self.init(String(decoding: bytes, as: UTF8.self), from: AbsolutePath(parts: []))
  }

  /// The path as text.
  var string: String { "/" + Self.joined(parts) }

  /// The last part; empty for the root of the file system.
  var name: String { parts.last ?? "" }

  /// The folder that holds it; the root of the file system holds itself.
  var parent: AbsolutePath { AbsolutePath(parts: Array(parts.dropLast())) }

  /// A path below this one.
  func appending(_ relative: String) -> AbsolutePath {
    AbsolutePath(relative, from: self)
  }

  /// Whether `other` is this path or below it.
  func contains(_ other: AbsolutePath) -> Bool {
    other.parts.starts(with: parts)
  }

  /// The path relative to `root`, with `/`; with `..` where it is not below it.
  func relative(to root: AbsolutePath) -> String {
    let shared = zip(parts, root.parts).prefix { $0 == $1 }.count
    let upward = [String](repeating: "..", count: root.parts.count - shared)
    let path = Self.joined(upward + parts[shared...])
    return path.isEmpty ? "." : path
  }

  /// All work begins here, and what joins any sequence is looked up at run time.
  private static func joined(_ parts: [String]) -> String {
    var text = ""
    for (index, part) in parts.enumerated() { text += index == 0 ? part : "/" + part }
    return text
  }

  /// Orders as a folder listing does.
  static func < (left: AbsolutePath, right: AbsolutePath) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
