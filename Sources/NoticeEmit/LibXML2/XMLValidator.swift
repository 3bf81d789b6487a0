/// Checks XML with libxml2's own validators.
enum XMLValidator {
  /// More children of one element are too many for RELAX NG.
  private static let maximumCrowd = 2000

  /// What the vocabulary's schemas say against bytes that were serialised; `nil` where they follow them.
  ///
  /// libxml2 compares each child with all before it when it matches a RELAX NG pattern with text in it.
  /// Of a document with a crowded element only the XML schema is asked, which describes the same.
  static func complaint(about bytes: [UInt8]) throws(LibXML2Error) -> String? {
    let document = try XMLDocument.xml(reading: bytes)
    if !document.isCrowded(beyond: maximumCrowd) {
      let relaxNG = try RelaxNGSchema(XMLVocabulary.relaxNG)
      if let complaint = try relaxNG.complaint(about: document) { return complaint }
    }
    return try XMLSchema(XMLVocabulary.xmlSchema).complaint(about: document)
  }
}
