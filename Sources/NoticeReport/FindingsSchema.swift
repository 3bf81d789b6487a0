import SourceText

/// The JSON schema (draft 7) of what ``JSONReporter`` writes.
package enum FindingsSchema {
  /// The schema.
  package static var json: [UInt8] {
    let document: JSONValue = [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": "policyc findings",
      "description": "What `policyc lint`, `parity` and `check` find, with --format json.",
      "type": "object",
      "additionalProperties": false,
      "required": ["tool", "diagnostics", "summary"],
      "properties": [
        "tool": object(
          [
            ("name", ["const": .string(Tool.name)], "the program"),
            ("version", ["type": "string"], "its version (semver.org)"),
          ]),
        "diagnostics": described(
          ["type": "array", "items": ["$ref": "#/definitions/diagnostic"]],
          "the findings in the order of file, offset and rule"),
        "summary": object(
          [
            ("files", count, "the notices that were looked at"),
            ("sets", count, "the notice sets that they belong to"),
            ("errors", count, "the findings of this severity"),
            ("warnings", count, "the findings of this severity"),
            ("notes", count, "the findings of this severity"),
            ("suppressed", count, "the findings that a suppression or the baseline took away"),
            ("fixable", count, "the findings that a safe or unsafe fix settles"),
          ]),
      ],
      "definitions": [
        "diagnostic": diagnostic,
        "fix": fix,
        "position": object(
          [
            ("line", ordinal, "the line, from 1, over the whole file"),
            ("column", ordinal, "the column in Unicode scalars, from 1"),
            ("offset", count, "the offset in UTF-8 bytes, from 0"),
          ]),
        "range": object(
          [
            ("start", ["$ref": "#/definitions/position"], "the first place"),
            ("end", ["$ref": "#/definitions/position"], "the place behind the last character"),
          ]),
      ],
    ]
    return document.serialized()
  }

  private static let count: JSONValue = ["type": "integer", "minimum": 0]
  private static let ordinal: JSONValue = ["type": "integer", "minimum": 1]
  private static let text: JSONValue = ["type": "string"]
  private static let range: JSONValue = ["$ref": "#/definitions/range"]

  private static var diagnostic: JSONValue {
    object(
      [
        ("rule", ["type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9-]+$"], "the rule's id"),
        ("severity", choice(Severity.allCases.reversed().map(\.rawValue)), "how grave it is"),
        ("message", text, "the headline"),
        ("file", text, "the file's path relative to the root, with `/`"),
        ("range", range, "the place"),
        ("locale", text, "the notice's BCP 47 tag"),
        ("label", text, "what stands at the place"),
        (
          "related",
          [
            "type": "array",
            "items": object(
              [
                ("message", text, "what stands there"),
                ("file", text, "the file's path relative to the root"),
                ("range", range, "the place"),
              ]),
          ], "other places that explain it"
        ),
        ("help", text, "what to do"),
        ("further", count, "how many more findings of its rule in its file it stands for"),
        ("sources", ["type": "array", "items": text], "the laws and specifications it rests on"),
        (
          "fixes", ["type": "array", "items": ["$ref": "#/definitions/fix"]],
          "changes that settle it, best first"
        ),
        ("fingerprint", text, "a hash that outlives changes elsewhere in the file"),
      ], optional: ["locale", "label", "help", "further"])
  }

  private static var fix: JSONValue {
    object(
      [
        ("title", text, "what it does"),
        (
          "applicability", choice(["safe", "unsafe", "manual"]),
          "what makes it: --fix, --unsafe-fixes, or an author's hand"
        ),
        (
          "edits",
          [
            "type": "array",
            "items": object(
              [
                ("range", range, "what is replaced; empty for an insertion"),
                ("text", text, "what stands there afterwards"),
              ]),
          ], "replacements in the finding's file, which do not overlap"
        ),
      ])
  }

  private static func choice(_ words: [String]) -> JSONValue { ["enum": .strings(words)] }

  private static func described(_ schema: JSONValue, _ text: String) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object([.init("description", .string(text))] + members)
  }

  /// An object with exactly these members.
  private static func object(
    _ members: [(name: String, schema: JSONValue, text: String)], optional: Set<String> = []
  ) -> JSONValue {
    [
      "type": "object",
      "additionalProperties": false,
      "required": .strings(members.map(\.name).filter { !optional.contains($0) }),
      // A reader of draft 7 passes over what stands beside a reference.
      "properties": .object(
        members.map { member in
          .init(member.name, described(member.schema, member.text))
        }),
    ]
  }
}
