import Glibc

/// Lets the user's interruption wait while files are put in their places, so that no passing files are
/// left behind. The signals arrive when the value goes away.
struct HeldSignals: ~Copyable {
  private var before = sigset_t()
  /// Those that are held: what the process was started to ignore, as by `nohup`, is no interruption.
  let held = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }

  init() {
    var set = Self.set(of: held)
    pthread_sigmask(SIG_BLOCK, &set, &before)
  }

  deinit {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Waits until one of some held signals comes; its number.
  static func wait(for held: [Int32]) -> Int32 {
    var set = set(of: held)
    var number: Int32 = 0
    while sigwait(&set, &number) != 0 {}
    return number
  }

  /// Lets the calling thread have a signal that is held.
  static func deliver(_ number: Int32) {
    var set = set(of: [number])
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    raise(number)
  }

  private static func set(of numbers: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    return set
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
