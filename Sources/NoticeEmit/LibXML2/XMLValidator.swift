import Synchronization

/// Checks XML with libxml2's own validators.
///
/// A compiled schema is not made for several threads at a time: each validator is handed to one, and
/// kept for the next document, as compiling the schemas takes longer than a look at most documents.
final class XMLValidator: @unchecked Sendable {
  /// More children of one element are too many for RELAX NG.
  private static let maximumCrowd = 2000

  /// A tree of more bytes takes too much memory; all but hostile notices make fewer.
  private static let maximumTree = 256 << 10

  /// The validators that nobody uses now.
  private static let idle = Mutex<[XMLValidator]>([])

  private let relaxNG: RelaxNGSchema
  private let xmlSchema: XMLSchema

  private init() throws(LibXML2Error) {
    relaxNG = try RelaxNGSchema(XMLVocabulary.relaxNG)
    xmlSchema = try XMLSchema(XMLVocabulary.xmlSchema)
  }

  /// What the vocabulary's schemas say against XML that was serialised; `nil` where it follows them.
  static func complaint(about spool: any ArtifactSpool) throws(LibXML2Error) -> String? {
    let validator =
      if let known = idle.withLock({ $0.popLast() }) { known } else { try XMLValidator() }
    defer { idle.withLock { $0.append(validator) } }
    // RELAX NG needs a tree. The XML schema describes the same, and looks at one element at a time.
    guard spool.size <= maximumTree else {
      return try validator.xmlSchema.complaint(reading: spool)
    }
    let bytes = spool.bytes(from: 0, count: spool.size)
    return try validator.complaint(about: XMLDocument.xml(reading: bytes))
  }

  /// libxml2 compares each child with all before it when it matches a RELAX NG pattern with text in it.
  /// Of a document with a crowded element only the XML schema is asked, which describes the same.
  private func complaint(about document: borrowing XMLDocument) throws(LibXML2Error) -> String? {
    if !document.isCrowded(beyond: Self.maximumCrowd),
      let complaint = try relaxNG.complaint(about: document)
    {
      return complaint
    }
    return try xmlSchema.complaint(about: document)
  }
}
