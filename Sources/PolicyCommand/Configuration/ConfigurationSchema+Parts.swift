import NoticeLint
import NoticeReport

extension ConfigurationSchema {
  /// A text that says something.
  static let text: JSONValue = ["type": "string", "pattern": "[^ ]"]

  /// Texts, of which a single one needs no list.
  static var texts: JSONValue { listed(text) }

  /// A BCP 47 tag; the program looks closer.
  static let locale: JSONValue = [
    "type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
  ]

  /// A domain without scheme and path.
  static let domain: JSONValue = [
    "type": "string", "pattern": "^[^ -,/:-@\\[-`{-~.]+([.][^ -,/:-@\\[-`{-~.]+)+$",
  ]

  /// An e-mail address.
  static let email: JSONValue = [
    "type": "string", "pattern": "^[^ @]+@[^ -,/:-@\\[-`{-~.]+([.][^ -,/:-@\\[-`{-~.]+)+$",
  ]

  /// Patterns of paths below the root.
  static var paths: JSONValue {
    listed(["type": "string", "pattern": "^(?!/)(?!([^/]*/)*[.][.](/|$)).*[^./]"])
  }

  /// A rule's id or a group's name.
  static var ruleOrGroup: JSONValue {
    ["enum": .strings(RuleCatalog.groups + RuleCatalog.metadata.map(\.id))]
  }

  /// One of some words.
  static func choice<Value: RawRepresentable & CaseIterable>(
    of values: Value.Type
  ) -> JSONValue where Value.RawValue == String {
    ["enum": .strings(values.allCases.map(\.rawValue))]
  }

  /// Some of some words.
  static func list<Value: RawRepresentable & CaseIterable>(
    of values: Value.Type
  ) -> JSONValue where Value.RawValue == String {
    listed(choice(of: values))
  }

  /// A list, or a single element.
  static func listed(_ element: JSONValue) -> JSONValue {
    ["anyOf": .array([element, array(of: element)])]
  }

  /// A list.
  static func array(of element: JSONValue) -> JSONValue {
    ["type": "array", "items": element]
  }

  /// A mapping with known keys.
  static func object(_ properties: [JSONValue.Member], required: [String] = []) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("type", "object"), .init("additionalProperties", .boolean(false)),
      .init("properties", .object(properties)),
    ]
    if !required.isEmpty { members.append(.init("required", .strings(required))) }
    return .object(members)
  }

  /// A mapping whose keys are names.
  static func map(of name: JSONValue, to value: JSONValue) -> JSONValue {
    ["type": "object", "propertyNames": name, "additionalProperties": value]
  }

  /// A schema with what it is for.
  static func described(_ schema: JSONValue, _ text: String) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object([.init("description", .string(text))] + members)
  }
}
