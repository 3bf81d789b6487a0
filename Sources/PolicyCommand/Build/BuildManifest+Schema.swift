import NoticeEmit
import NoticeReport

extension BuildManifest {
  /// The JSON schema of `manifest.json` (JSON Schema draft 7).
  static var schema: [UInt8] {
    let digest: JSONValue = ["type": "string", "pattern": "^[0-9a-f]{64}$"]
    let text: JSONValue = ["type": "string"]
    let path: JSONValue = ["type": "string", "pattern": "^(?!/)(?!([^/]*/)*[.]{1,2}(/|$)).+$"]
    let count: JSONValue = ["type": "integer", "minimum": 0]
    let source = object(
      [
        ("path", text, "the notice's path below the project's root"),
        ("sha256", digest, "its hash"),
      ],
      required: ["path", "sha256"])
    let artifact = object(
      [
        ("path", path, "the file's path below the output folder"),
        (
          "format",
          ["enum": .strings(ArtifactFormat.allCases.map(\.rawValue) + ["index", "sitemap"])],
          "what it is; index and sitemap belong to all notices"
        ),
        ("locale", text, "the notice's BCP 47 tag"),
        ("document", text, "what names its notice set"),
        ("title", text, "the notice's title"), ("updated", text, "the day of its last change"),
        ("size", count, "bytes"), ("sha256", digest, "the file's hash"),
        ("source", source, "the notice that it was made from"),
        ("errors", count, "errors of the notice that --allow-errors let pass"),
      ], required: ["path", "format", "size", "sha256"])
    let retired = object(
      [("path", path, ""), ("sha256", digest, "")], required: ["path", "sha256"])
    let root = object(
      [
        (
          "tool",
          object([("name", text, ""), ("version", text, "")], required: ["name", "version"]),
          "the program that wrote it"
        ),
        ("baseURL", text, "where the output folder is on the web"),
        ("siteName", text, "the site's name"),
        ("fragment", ["const": true], "the HTML holds the notices alone"),
        ("idPrefix", text, "what stands in front of every id"),
        (
          "template",
          object([("path", text, ""), ("sha256", digest, "")], required: ["path", "sha256"]),
          "the page that was put around the notices"
        ),
        (
          "styleHash", ["type": "string", "pattern": "^sha256-[A-Za-z0-9+/]{43}=$"],
          "the hash that allows the style in a Content-Security-Policy"
        ),
        ("contentSecurityPolicy", text, "a policy under which the pages work"),
        ("allowedErrors", ["const": true], "some notices have errors that --allow-errors let pass"),
        ("artifacts", ["type": "array", "items": artifact], "the files, ordered by path"),
        (
          "retired", ["type": "array", "items": retired],
          "files of earlier builds whose notices are gone; --prune takes them away"
        ),
      ], required: ["tool", "artifacts"])
    guard case .object(let members) = root else { return [] }
    return JSONValue.object(
      [
        .init("$schema", "http://json-schema.org/draft-07/schema#"),
        .init("title", .string(name)),
        .init("description", "What policyc build wrote, from what, and how."),
      ] + members
    ).serialized()
  }

  private static func object(
    _ properties: [(name: String, schema: JSONValue, text: String)], required: [String]
  ) -> JSONValue {
    ConfigurationSchema.object(
      properties.map { property in
        .init(
          property.name,
          property.text.isEmpty
            ? property.schema : ConfigurationSchema.described(property.schema, property.text))
      }, required: required)
  }
}
