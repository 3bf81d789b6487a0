/// A file that tells Make and Ninja what a build read (`--depfile`).
struct DependencyFile {
  /// The file that is out of date when one of the others is newer.
  var target: String
  /// The files and folders that were read, as paths that the build tool understands.
  var dependencies: [String]

  /// The rules: one for the target, and an empty one for each file, so that one that is gone is no
  /// error.
  var bytes: [UInt8] {
    var names: [String] = []
    for name in dependencies.sorted() where name != names.last { names.append(name) }
    var text = Self.escaped(target) + ":"
    for name in names { text += " \\\n  " + Self.escaped(name) }
    text += "\n"
    for name in names { text += "\n" + Self.escaped(name) + ":\n" }
    return Array(text.utf8)
  }

  /// A name as both tools read it: blanks and `#` with a backslash, `$` doubled.
  private static func escaped(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case " ", "#": result += "\\"
      case "$": result += "$"
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
