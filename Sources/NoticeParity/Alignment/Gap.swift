/// Why a section or a block has no partner.
package enum Gap: Hashable, Sendable {
  /// The other side has nothing that answers to it.
  case absent
  /// The section that it belongs to has no partner: what it holds says nothing of its own.
  case inSection(Int)
  /// It is part of the other side's block or section, an index there: several became one.
  case joined(into: Int)
}
