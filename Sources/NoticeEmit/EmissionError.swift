/// Why a notice cannot be compiled.
package enum EmissionError: Error, Equatable {
  /// It has no well-formed language tag, so that it has no place.
  case noLocale
  /// It has no slug that can be a path.
  case noSlug
  /// Its XML does not follow the vocabulary's schema; what libxml2's validator says.
  case invalid(String)
  /// libxml2 failed.
  case library(LibXML2Error)
}
