/// Checks XML with libxml2's own validators.
enum XMLValidator {
  /// What the vocabulary's two schemas say against bytes that were serialised; `nil` where they follow
  /// both.
  static func complaint(about bytes: [UInt8]) throws(LibXML2Error) -> String? {
    let document = try XMLDocument.xml(reading: bytes)
    let relaxNG = try RelaxNGSchema(XMLVocabulary.relaxNG)
    if let complaint = try relaxNG.complaint(about: document) { return complaint }
    return try XMLSchema(XMLVocabulary.xmlSchema).complaint(about: document)
  }
}
