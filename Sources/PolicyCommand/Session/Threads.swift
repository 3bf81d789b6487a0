import Glibc
import Synchronization

/// Runs pieces of work on several threads.
///
/// These are plain threads, started only where there is work for them: Swift's concurrency starts
/// its own for the first asynchronous call, which a hook that checks one notice would pay for.
enum Threads {
  /// The results of `work` for `0..<count`, in their order.
  ///
  /// - Parameter width: How many threads work at the same time, this one included.
  static func map<Value: Sendable>(
    count: Int, width: Int, _ work: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    let queue = Queue(count: count, work)
    var threads: [pthread_t] = []
    for _ in 1..<max(1, min(width, count)) {
      // Where the system gives no more threads, the others do the work.
      if let thread = start({ queue.drain() }) { threads.append(thread) }
    }
    queue.drain()
    for thread in threads { pthread_join(thread, nil) }
    return queue.results
  }

  /// Does work on a thread that nobody waits for; where the system gives none, not at all.
  static func detach(_ work: @escaping @Sendable () -> Void) {
    if let thread = start(work) { pthread_detach(thread) }
  }

  /// Work that several threads take from.
  private final class Queue<Value: Sendable>: Sendable {
    private let count: Int
    private let work: @Sendable (Int) -> Value
    private let upcoming = Atomic(0)
    private let values: Mutex<[Value?]>

    init(count: Int, _ work: @escaping @Sendable (Int) -> Value) {
      self.count = count
      self.work = work
      values = Mutex([Value?](repeating: nil, count: count))
    }

    /// Works until nothing is left.
    func drain() {
      while true {
        let index = upcoming.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let value = work(index)
        values.withLock { $0[index] = value }
      }
    }

    /// All results, once every thread is done.
    var results: [Value] { values.withLock { $0.compactMap { $0 } } }
  }

  /// What a thread is handed: a class, so that it can pass through C.
  private final class Start: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) {
      self.work = work
    }
  }

  private static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(Start(work))
    let status = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Start>.fromOpaque(context).takeRetainedValue().work() }
        return nil
      }, context.toOpaque())
    guard status == 0 else {
      context.release()
      return nil
    }
    return thread
  }
}
