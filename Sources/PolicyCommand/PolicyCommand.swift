import ArgumentParser

/// The command `policyc`.
public struct PolicyCommand: ParsableCommand {
  public static let configuration = CommandConfiguration(commandName: "policyc")
  public init() {}
}
