import Glibc

/// The variables of the process.
enum Environment {
  /// A variable; `nil` where it is not set.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether a git hook runs the program: pre-commit and prek say so.
  static var isHook: Bool { variable("PRE_COMMIT") == "1" }
}
