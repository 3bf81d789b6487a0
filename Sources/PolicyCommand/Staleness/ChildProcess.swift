import Glibc

/// Runs another program and takes what it prints.
enum ChildProcess {
  /// What a program printed and its exit status; -1 where a signal ended it.
  struct Output {
    var bytes: [UInt8]
    var status: Int32
  }

  /// Runs a program that `PATH` leads to, with nothing on standard input and without its messages.
  ///
  /// - Parameter limit: No more than this many bytes are read.
  static func output(
    of program: String, arguments: [String], limit: Int
  ) throws(SystemError) -> Output {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError.last }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let reading = try Descriptor(ends[0])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, program, &actions, nil, words, environ)
    close(ends[1])
    guard failure == 0 else { throw SystemError(number: failure) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = read(reading.number, &chunk, min(chunk.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // The low seven bits name the signal that ended it.
    return Output(bytes: bytes, status: status & 0x7F == 0 ? (status >> 8) & 0xFF : -1)
  }
}
