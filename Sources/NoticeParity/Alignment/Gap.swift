/// Why a section or a block has no partner.
package enum Gap: Hashable, Sendable {
  /// The other side has nothing that answers to it.
  case absent
  /// Its section has no partner: what it holds says nothing of its own.
  case inSection(Int)
  /// It is part of the other side's block, an index of that side's list: several blocks became one.
  case joined(into: Int)
}
