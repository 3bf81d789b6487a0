import Glibc

/// A path on the command line that names something.
struct InputPath {
  /// What it names.
  enum Kind {
    case file
    case folder
  }

  /// The path as written.
  let text: String
  /// Where it is. The links on the way are resolved, a file's own name is kept: the name says which
  /// locale it is.
  let location: AbsolutePath
  let kind: Kind

  /// Looks at a path.
  ///
  /// - Throws: That it is missing, or neither a file nor a folder.
  init(_ text: String) throws(CommandFailure) {
    self.text = text
    guard !text.isEmpty else { throw CommandFailure("an empty path names nothing") }
    do throws(SystemError) {
      switch try FileStatus(ofPath: text).kind {
      case .folder:
        kind = .folder
        location = try AbsolutePath(resolving: text)
      case .file:
        kind = .file
        let slash = text.lastIndex(of: "/").map { text.index(after: $0) } ?? text.startIndex
        let folder = try AbsolutePath(
          resolving: slash == text.startIndex ? "." : String(text[..<slash]))
        location = AbsolutePath(parts: folder.parts + [String(text[slash...])])
      case .other:
        throw SystemError(number: EINVAL)
      }
    } catch {
      throw CommandFailure(
        error.number == EINVAL ? "it is neither a file nor a folder" : error.reason, at: text)
    }
  }

  /// The folder from which a configuration is looked for.
  var folder: AbsolutePath { kind == .folder ? location : location.parent }
}
