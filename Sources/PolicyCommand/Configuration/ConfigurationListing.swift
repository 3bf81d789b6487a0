import NoticeReport

/// The resolved configuration as `policyc config` prints it.
struct ConfigurationListing {
  private struct Row {
    var key: String
    var value: JSONValue
    var origin: String
  }

  private let root: String
  private let file: String?
  private let rows: [Row]

  /// Lists a configuration.
  init(_ configuration: Configuration) {
    root = configuration.root.string
    file = configuration.file
    func row<Value>(
      _ key: ConfigurationFile.Key, _ setting: Setting<Value>, _ json: (Value) -> JSONValue
    ) -> Row {
      Row(key: key.rawValue, value: json(setting.value), origin: setting.origin.description)
    }
    var rows = [
      row(.layout, configuration.layout) { .string($0.text) },
      row(.sourceLocale, configuration.sourceLocale) { .string($0) },
      row(.profiles, configuration.profiles) { .strings($0.map(\.rawValue)) },
      row(.select, configuration.select) { .strings($0) },
      row(.ignore, configuration.ignore) { .strings($0) },
    ]
    for (rule, setting) in configuration.severity.sorted(by: { $0.key < $1.key }) {
      rows.append(
        Row(
          key: "\(ConfigurationFile.Key.severity.rawValue).\(rule)",
          value: .string(setting.value.rawValue), origin: setting.origin.description))
    }
    rows += [
      row(.failOn, configuration.failOn) { .string($0.rawValue) },
      row(.output, configuration.output) { $0.isEmpty ? .null : .string($0) },
      row(.emit, configuration.emit) { .strings($0.map(\.rawValue)) },
    ]
    self.rows = rows
  }

  /// One line a value, with its origin behind a `#`.
  var text: [UInt8] {
    var lines = ["root: \(root)", "file: \(file ?? "none")"]
    let values = rows.map { row in
      "\(row.key): \(String(decoding: row.value.serialized().dropLast(), as: UTF8.self))"
    }
    let width = values.map(\.utf8.count).max() ?? 0
    for (value, row) in zip(values, rows) {
      let gap = String(repeating: " ", count: width - value.utf8.count + 2)
      lines.append("\(value)\(gap)# \(row.origin)")
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// The same as a JSON document.
  var json: [UInt8] {
    let document: JSONValue = [
      "tool": Tool.json,
      "root": .string(root),
      "file": file.map { .string($0) } ?? .null,
      "values": .array(
        rows.map { ["key": .string($0.key), "value": $0.value, "origin": .string($0.origin)] }),
    ]
    return document.serialized()
  }
}
