/// Takes the bytes of a large artifact while it is made, so that they are not all in memory. They are
/// appended by one thread, and then read by any number.
package protocol ArtifactSpool: AnyObject, Sendable {
  /// How many bytes were taken.
  var size: Int { get }

  /// Takes the next bytes. Whoever made the spool is told of a failure by it, and not the emitter.
  func append(_ bytes: [UInt8])

  /// The bytes from an offset on, at least one and no more than `count`; none at the end.
  func bytes(from offset: Int, count: Int) -> [UInt8]
}
