import NoticeEmit
import NoticeReport

/// How the program was built, for `--version` and reports of faults.
enum BuildInformation {
  /// One line: name, version and what the program was built with.
  static var line: String {
    "\(Tool.name) \(Tool.version) (\(details.joined(separator: ", ")))"
  }

  private static var details: [String] {
    ["\(configuration) build", "\(processor)-\(system)", compiler, ArtifactLibrary.name]
  }

  private static var configuration: String {
    #if DEBUG
      "debug"
    #else
      "release"
    #endif
  }

  private static var processor: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "aarch64"
    #else
      "unknown"
    #endif
  }

  private static var system: String {
    #if os(Linux)
      "linux"
    #else
      "unknown"
    #endif
  }

  private static var compiler: String {
    #if compiler(>=6.5)
      "Swift 6.5 or newer"
    #elseif compiler(>=6.4)
      "Swift 6.4"
    #elseif compiler(>=6.3)
      "Swift 6.3"
    #elseif compiler(>=6.2)
      "Swift 6.2"
    #else
      "Swift 6.1"
    #endif
  }
}
