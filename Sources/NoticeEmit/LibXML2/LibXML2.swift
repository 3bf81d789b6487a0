import CLibXML2

/// The library's one-time set-up.
enum LibXML2 {
  /// Makes the library's tables at the first read; later reads cost nothing. Swift makes the first read
  /// safe on any number of threads, which the C functions alone are not: each schema that is compiled
  /// makes the tables of types where they are not yet made, and two that do so at once tear them.
  static let isInitialized: Bool = {
    xmlInitParser()
    xmlSchemaInitTypes()
    return xmlRelaxNGInitTypes() == 0
  }()
}
