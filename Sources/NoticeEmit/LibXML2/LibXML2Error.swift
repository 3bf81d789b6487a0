/// What libxml2 could not do.
package enum LibXML2Error: Error, Equatable {
  /// A structure could not be allocated; the name of the call.
  case allocationFailed(String)
  /// A finished tree could not be written.
  case serializationFailed
  /// What was written cannot be read back.
  case malformedOutput
}
