/// A key of the front matter, or of a declaration in it, that means nothing.
package struct UnknownFrontMatterKey: Hashable, Sendable {
  /// The key as written.
  package var name: String
  /// The key whose declarations it stands in; `nil` for one of the front matter itself.
  package var parent: String?
  /// The keys that mean something there.
  package var known: [String]
  /// The known key that looks most like it.
  package var nearest: String?
  /// Whether the nearest key is not there yet, so that renaming makes no second one.
  package var canRename: Bool

  /// Makes a key, and finds the known one that looks most like it.
  ///
  /// - Parameter present: All keys that stand beside it.
  package init(_ name: String, parent: String? = nil, known: [String], present: Set<String>) {
    self.name = name
    self.parent = parent
    self.known = known
    let nearest = NearestName.find(name, in: known)
    self.nearest = nearest
    canRename = nearest.map { !present.contains($0) } ?? false
  }
}
