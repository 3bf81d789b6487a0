import NoticeReport

/// The resolved configuration as `policyc config` prints it.
struct ConfigurationListing {
  /// One value with its key and its origin.
  struct Row {
    var key: String
    var value: JSONValue
    var origin: String

    init<Value>(_ key: String, _ setting: Setting<Value>, _ json: (Value) -> JSONValue) {
      self.key = key
      value = json(setting.value)
      origin = setting.origin.description
    }
  }

  private let configuration: Configuration
  private let rows: [Row]

  /// Lists a configuration.
  init(_ configuration: Configuration) {
    self.configuration = configuration
    rows = ConfigurationKey.allCases.flatMap { Self.rows(of: $0, configuration) }
  }

  /// One line a value, with its origin behind a `#`.
  var text: [UInt8] {
    var lines = ["root: \(configuration.root.string)", "file: \(configuration.file ?? "none")"]
    if !configuration.extended.isEmpty {
      lines.append("extends: \(configuration.extended.joined(separator: ", "))")
    }
    let values = rows.map { row in "\(row.key): \(Self.line(row.value))" }
    // A long value pushes nobody's origin to the right.
    let width = values.map(\.utf8.count).filter { $0 <= 72 }.max() ?? 0
    for (value, row) in zip(values, rows) {
      let gap = String(repeating: " ", count: max(width - value.utf8.count, 0) + 2)
      lines.append("\(value)\(gap)# \(row.origin)")
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// The same as a JSON document.
  var json: [UInt8] {
    let document: JSONValue = [
      "tool": Tool.json,
      "root": .string(configuration.root.string),
      "file": configuration.file.map { .string($0) } ?? .null,
      "extends": .strings(configuration.extended),
      "values": .array(
        rows.map { ["key": .string($0.key), "value": $0.value, "origin": .string($0.origin)] }),
    ]
    return document.serialized()
  }

  /// A value on one line.
  private static func line(_ value: JSONValue) -> String {
    let text = String(decoding: value.serialized().dropLast(), as: UTF8.self)
    return text.split(separator: "\n").map { String($0.drop { $0 == " " }) }.joined(separator: " ")
  }
}
