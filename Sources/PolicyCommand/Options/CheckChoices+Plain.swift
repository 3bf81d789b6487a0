import NoticeLint

extension CheckChoices {
  /// Reads a plain command line of `lint` or `check`: paths, and the options that hooks and people use
  /// day by day. `nil` for any other, whether it is right or wrong.
  ///
  /// The parser of all commands makes types of every option before it looks at a word, which takes
  /// longer than to check a notice. What is read here means the same to it.
  init?(plain arguments: [String]) {
    switch arguments.first {
    case "lint": self.init(scope: .notices)
    case "check": self.init(scope: .all)
    default: return nil
    }
    var words = arguments.dropFirst()
    while let word = words.popFirst() {
      switch word {
      case "--fix": fix.fix = true
      case "--quiet": report.quiet = true
      case "--no-config": project.noConfig = true
      case "--split-list": change.splitList = true
      case "--force-exclude": input.forceExclude = true
      case "--format":
        // More than one needs a look at where they go.
        guard report.format.isEmpty, let value = words.popFirst(), !value.hasPrefix("-"),
          let request = try? FormatRequest(value)
        else { return nil }
        report.format = [request]
      case "--jobs":
        guard input.jobs == nil, let value = words.popFirst(), let jobs = Int(value), jobs > 0
        else { return nil }
        input.jobs = jobs
      default:
        guard !word.isEmpty, word != "help", !word.hasPrefix("-") else { return nil }
        input.paths.append(word)
      }
    }
  }
}
