import CLibXML2

/// The library's one-time set-up.
enum LibXML2 {
  /// Runs `xmlInitParser` at the first read; later reads cost nothing. Swift makes the first read
  /// safe on any number of threads, which the C function alone is not.
  static let isInitialized: Bool = {
    xmlInitParser()
    return true
  }()
}
