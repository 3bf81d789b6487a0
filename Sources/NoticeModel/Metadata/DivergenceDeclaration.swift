import SourceText

/// A difference between a translation and its source that is declared, in front matter or in the
/// configuration, under `divergences`.
package struct DivergenceDeclaration: Hashable, Sendable {
  /// What a declaration may be about.
  package enum Kind: String, Sendable, CaseIterable {
    /// A section, with those below it: its anchor or heading, in either language.
    case section
    /// A date, an address, a number or another value.
    case fact
    /// The target of a link.
    case link
    /// A rule of the group `parity`.
    case rule
  }

  /// What differs.
  package var scope: Located<String>?
  /// What kind of thing the scope names; `nil` where `scope` leaves it to be found out.
  package var kind: Kind?
  /// Why.
  package var reason: Located<String>?
  /// Who answers for it.
  package var owner: Located<String>?
  /// The last day on which it holds, as written.
  package var until: Located<String>?
  /// The whole declaration.
  package var span: SourceSpan

  /// Makes a declaration.
  package init(
    scope: Located<String>?, kind: Kind? = nil, reason: Located<String>? = nil,
    owner: Located<String>? = nil, until: Located<String>? = nil, span: SourceSpan
  ) {
    self.scope = scope
    self.kind = kind
    self.reason = reason
    self.owner = owner
    self.until = until
    self.span = span
  }

  /// The keys of which a declaration has one: what differs.
  package static let scopeKeys = ["scope"] + Kind.allCases.map(\.rawValue)

  /// The keys that front matter knows in a declaration.
  package static let knownKeys = scopeKeys + ["reason", "owner", "until"]

  /// Reads a mapping with `scope`, or with `section`, `fact`, `link` or `rule` in its place, and with
  /// `reason`, `owner` and `until`.
  package init(_ node: YAMLNode) {
    let kind = Kind.allCases.first { node.value($0.rawValue) != nil }
    self.init(
      scope: node.value(kind?.rawValue ?? "scope")?.located, kind: kind,
      reason: node.value("reason")?.located, owner: node.value("owner")?.located,
      until: node.value("until")?.located, span: node.span)
  }

  /// The last day on which it holds; `nil` where none is given or it is no date.
  package var untilDate: CalendarDate? { until.flatMap { CalendarDate(iso8601: $0.value) } }
}
