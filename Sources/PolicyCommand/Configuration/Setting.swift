/// A value of the configuration and where it comes from.
struct Setting<Value: Sendable>: Sendable {
  /// Where a value comes from.
  enum Origin: Hashable, Sendable {
    /// Nobody set it.
    case standard
    /// The configuration file, at a line from 1.
    case file(String, line: Int)
    /// An option on the command line, with its dashes.
    case option(String)

    /// Whether the command line says so.
    var isOption: Bool { if case .option = self { true } else { false } }

    /// The origin in words.
    var description: String {
      switch self {
      case .standard: "default"
      case .file(let path, let line): "\(path):\(line)"
      case .option(let name): name
      }
    }
  }

  var value: Value
  var origin: Origin

  init(_ value: Value, _ origin: Origin = .standard) {
    self.value = value
    self.origin = origin
  }
}
