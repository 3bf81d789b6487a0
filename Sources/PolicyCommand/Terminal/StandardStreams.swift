import Glibc
import NoticeReport

/// Standard output and standard error.
enum StandardStreams {
  /// Makes writing safe: a reader that went away is no reason to be killed, and a stream that was
  /// closed at the start does not lend its number to a file that is opened later.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    // A file over a limit that is set for the process is a failure like a full device.
    signal(SIGXFSZ, SIG_IGN)
    // What takes a closed stream's place can be read or written only the wrong way round, so that a
    // report that reaches nobody is a failure and no success. Nobody could be told of that by standard
    // error.
    let streams = [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY),
    ]
    for (descriptor, mode) in streams where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is given out, which is this one.
      _ = open("/dev/null", mode)
    }
  }

  /// Writes to standard output. Where the reader went away, the rest is dropped.
  static func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(SystemError) {
      try Descriptor.write(bytes, to: STDOUT_FILENO)
    } catch {
      if error.number == EPIPE { return }
      throw error.failure("cannot write", at: "standard output")
    }
  }

  /// Writes to standard output.
  static func write(_ text: String) throws(CommandFailure) {
    try write(Array(text.utf8))
  }

  /// Writes a line to standard error.
  static func remark(_ line: String) {
    let line = "\(Tool.name): \(PrintableText.line(line))\n"
    writeError(Array(line.utf8))
  }

  /// Writes to standard error. That it cannot be written can be told to nobody.
  static func writeError(_ bytes: [UInt8]) {
    try? Descriptor.write(bytes, to: STDERR_FILENO)
  }
}
