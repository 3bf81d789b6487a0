/// The formats that rules are written about in.
package enum DocumentationFormat: String, CaseIterable, Sendable {
  case text
  case markdown
  case json
}
