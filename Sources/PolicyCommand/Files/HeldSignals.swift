import Glibc

/// Lets the user's interruption wait while files are put in their places, so that no passing files are
/// left behind. The signals arrive when the value goes away.
struct HeldSignals: ~Copyable {
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  deinit {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
