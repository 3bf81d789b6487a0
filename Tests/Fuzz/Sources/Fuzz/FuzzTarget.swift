import Glibc

/// What an input is fed to.
enum FuzzTarget: String, CaseIterable {
  case markdown
  case frontMatter = "front-matter"
  case configuration
  case lock
  case baseline
  case html
  case aligner
  case check

  /// The target of this run, by the environment: libFuzzer takes the command line for itself.
  static let current: FuzzTarget = {
    let name = getenv("POLICYC_FUZZ").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      print("POLICYC_FUZZ must be one of", allCases.map(\.rawValue).joined(separator: ", "))
      exit(2)
    }
    return target
  }()

  /// Feeds an input to it.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .markdown: MarkdownFuzzing.run(bytes)
    case .frontMatter: FrontMatterFuzzing.run(bytes)
    case .configuration: ConfigurationFuzzing.run(bytes)
    case .lock: LockFuzzing.run(bytes)
    case .baseline: BaselineFuzzing.run(bytes)
    case .html: HTMLFuzzing.run(bytes)
    case .aligner: AlignerFuzzing.run(bytes)
    case .check: CheckFuzzing.run(bytes)
    }
  }
}

/// Ends the run with a finding where something does not hold that must.
func hold(_ isTrue: Bool, _ claim: @autoclosure () -> String) {
  if !isTrue {
    let line = Array("does not hold: \(claim())\n".utf8)
    write(2, line, line.count)
    abort()
  }
}
