import Glibc

/// Lets the user's interruption wait while files are put in their places, so that no passing files are
/// left behind. The signals arrive when the value goes away.
struct HeldSignals: ~Copyable {
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  private var before = sigset_t()
  /// Those that are held: what the process was started to ignore, as by `nohup`, is no interruption.
  private var held = numbers.filter { !isIgnored($0) }

  init() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in held { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, &before)
  }

  deinit {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Whether an interruption waits.
  var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return held.contains { sigismember(&pending, $0) == 1 }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
