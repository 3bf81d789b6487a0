import ArgumentParser

/// When colours are used.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// On a terminal that has them.
  case auto
  case always
  case never
}
