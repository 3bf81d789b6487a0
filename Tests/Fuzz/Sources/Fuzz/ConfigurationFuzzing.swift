import Glibc
import NoticeReport

@testable import PolicyCommand

/// A `policyc.yml`.
enum ConfigurationFuzzing {
  /// A folder of this process, in memory where the system has such a place.
  private static let folder: String = {
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    let folder = "\(base)/policyc-fuzz-\(getpid())"
    mkdir(folder, 0o700)
    atexit { ConfigurationFuzzing.clean() }
    return folder
  }()

  static func run(_ bytes: [UInt8]) {
    let path = folder + "/policyc.yml"
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    do {
      let root = try AbsolutePath(resolving: folder)
      var configuration = Configuration(root: root)
      try ConfigurationFile(at: root.appending("policyc.yml"), shown: "policyc.yml", root: root)
        .apply(to: &configuration)
      _ = configuration.lintSettings
      _ = configuration.lintContext
    } catch let failure as CommandFailure {
      // As it is shown: what it quotes may hold line ends.
      let line = PrintableText.line(failure.description)
      hold(!line.contains { $0.isNewline }, "a failure is one line")
    } catch {}
  }

  private static func clean() {
    unlink(folder + "/policyc.yml")
    rmdir(folder)
  }
}
