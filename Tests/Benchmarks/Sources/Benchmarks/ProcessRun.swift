import Foundation
import Glibc

/// A whole run of a program, as the operating system accounts for it.
struct ProcessRun {
  /// From start to end, in seconds.
  var wall: Double
  /// The processor time of all its threads, in seconds.
  var processor: Double
  /// The peak of resident memory in bytes.
  var peak: Int
  /// The exit status; -1 for a signal.
  var status: Int32

  /// A program that could not be started.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Runs a program with its output thrown away.
  ///
  /// - Parameters:
  ///   - command: The program, looked for in `PATH`, and its arguments.
  ///   - folder: Where it runs.
  static func of(_ command: [String], in folder: String) throws -> ProcessRun {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    guard chdir(folder) == 0 else {
      throw Failure(description: "\(folder): \(String(cString: strerror(errno)))")
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let start = ContinuousClock.now
    var process = pid_t()
    let error = posix_spawnp(&process, command[0], &actions, nil, &arguments, environ)
    guard error == 0 else {
      throw Failure(description: "\(command[0]): \(String(cString: strerror(error)))")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let elapsed = ContinuousClock.now - start
    return ProcessRun(
      wall: elapsed / .seconds(1), processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peak: usage.ru_maxrss * 1024, status: status & 0x7F == 0 ? status >> 8 & 0xFF : -1)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
  }
}
