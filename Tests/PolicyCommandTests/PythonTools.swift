import Foundation

/// The programs of a Python virtual environment: `POLICYC_TOOLS` names it, `.ci/run` makes it in
/// `.build/tools`.
enum PythonTools {
  /// The environment's folder.
  static let folder: URL = {
    if let named = ProcessInfo.processInfo.environment["POLICYC_TOOLS"] {
      return URL(fileURLWithPath: named)
    }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(".build/tools")
  }()

  /// Where a program is.
  static func program(_ name: String) -> URL { folder.appendingPathComponent("bin/\(name)") }

  /// Whether the tests that need some programs run. In CI a missing one fails them.
  static func has(_ names: String...) -> Bool {
    ProcessInfo.processInfo.environment["CI"] != nil
      || names.allSatisfy { FileManager.default.isExecutableFile(atPath: program($0).path) }
  }

  /// The SARIF schema, which `.ci/run` takes out of a package.
  static let sarifSchema = folder.appendingPathComponent("share/sarif-2.1.0.json")
}
