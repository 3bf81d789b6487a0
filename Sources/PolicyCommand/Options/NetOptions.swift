import ArgumentParser

/// Whether a command asks the net.
struct NetOptions: ParsableArguments {
  @Flag(name: .long, help: "Follow links with curl and say which lead to no page.")
  var online = false

  func validate() throws {
    guard online else { return }
    do throws(SystemError) {
      _ = try ChildProcess.output(of: "curl", arguments: ["--version"], limit: 4_096)
    } catch {
      throw ValidationError("--online needs curl, which cannot be started")
    }
  }
}
