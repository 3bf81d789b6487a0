import Synchronization

/// A value that is made at the first question and kept. Threads that ask meanwhile wait for it.
///
/// Nothing of it is for users of the library: a generic type that is not public is not specialised in
/// other modules (Swift 6.3).
public struct LazyValue<Value: Sendable>: ~Copyable, Sendable {
  @usableFromInline let kept = Mutex<Value?>(nil)

  /// Nothing is made yet.
  @inlinable package init() {}

  /// The value.
  ///
  /// - Parameter make: Makes it; it must not ask for the value itself.
  @inlinable
  @inline(__always)
  package func callAsFunction(_ make: () -> Value) -> Value {
    kept.withLock { kept in
      if let kept { return kept }
      let made = make()
      kept = made
      return made
    }
  }

  /// Forgets the value; it is made again when asked for.
  @inlinable package func forget() { kept.withLock { $0 = nil } }
}
