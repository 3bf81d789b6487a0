import CLibXML2

/// Builds a libxml2 tree from front to back, of which libxml2 writes each part once it is known: a whole
/// tree takes many times the memory of the text. All text and attribute values go through
/// ``XMLCharacters``; text is gathered, so that each element holds as few text nodes as can be.
///
/// Calls that would break the tree (closing what is not open, an attribute outside an element) do
/// nothing. A failed allocation shows in ``finish()``.
@safe struct XMLTreeWriter: ~Copyable {
  /// The tree: the open elements, each the only child of the one around it.
  let document: XMLDocument
  let output: XMLOutputBuffer
  let isHTML: Bool
  /// Whether the root is not written, only what it holds.
  private let isPart: Bool
  /// The open element; it lives as long as `document`.
  var current: xmlNodePtr?
  /// Whether the open element's start tag is written, as something stands in it.
  var isStarted = false
  private var hasRoot = false
  private var namespace: xmlNsPtr?
  private var declared: xmlNsPtr?
  var pendingText: [UInt8] = []
  var hasFailed = false

  /// The number of open elements.
  private(set) var depth = 0

  /// Begins an HTML5 page.
  ///
  /// - Parameter spool: What takes its bytes as soon as they are many.
  static func html(
    spool: (any ArtifactSpool)? = nil
  ) throws(LibXML2Error) -> XMLTreeWriter {
    let writer = try XMLTreeWriter(document: XMLDocument.html(), isHTML: true, spool: spool)
    // The doctype, without the line feed that ends the page.
    writer.output.write(Array(try writer.document.htmlBytes().dropLast()))
    return writer
  }

  /// Begins a part of an HTML page.
  static func htmlPart() throws(LibXML2Error) -> XMLTreeWriter {
    var writer = try XMLTreeWriter(
      document: XMLDocument.html(hasDoctype: false), isHTML: true, isPart: true)
    writer.open("div")
    writer.isStarted = true
    return writer
  }

  /// Begins an XML document whose elements all have one namespace.
  ///
  /// - Parameters:
  ///   - root: The root element's name; it is open afterwards.
  ///   - namespace: The namespace's URI.
  ///   - spool: What takes its bytes as soon as they are many.
  static func xml(
    root: String, namespace: String, spool: (any ArtifactSpool)? = nil
  ) throws(LibXML2Error) -> XMLTreeWriter {
    var writer = try XMLTreeWriter(document: XMLDocument.xml(), isHTML: false, spool: spool)
    // The declaration.
    writer.output.write(try writer.document.xmlBytes())
    writer.open(root)
    unsafe writer.namespace = unsafe xmlNewNs(writer.current, namespace, nil)
    guard let namespace = unsafe writer.namespace else { throw .allocationFailed("xmlNewNs") }
    unsafe xmlSetNs(writer.current, namespace)
    return writer
  }

  private init(
    document: consuming XMLDocument, isHTML: Bool, isPart: Bool = false,
    spool: (any ArtifactSpool)? = nil
  ) throws(LibXML2Error) {
    self.document = document
    self.isHTML = isHTML
    self.isPart = isPart
    output = try XMLOutputBuffer(spool: spool)
  }

  /// Opens an element. A second root is refused.
  mutating func open(_ name: String) {
    output.handOn()
    writeContent()
    let namespace = unsafe namespace
    guard
      let element = unsafe document.withPointer({ document in
        unsafe XMLDocument.interned(name, in: document).flatMap {
          unsafe xmlNewDocNodeEatName(document, namespace, $0, nil)
        }
      })
    else {
      hasFailed = true
      return
    }
    if let current = unsafe current {
      unsafe xmlAddChild(current, element)
    } else if !hasRoot {
      hasRoot = true
      unsafe document.withPointer { _ = unsafe xmlDocSetRootElement($0, element) }
    } else {
      unsafe xmlFreeNode(element)
      hasFailed = true
      return
    }
    unsafe current = unsafe element
    isStarted = false
    depth += 1
  }

  /// Declares a second namespace at the root, which is open.
  mutating func declare(_ prefix: String, _ namespace: String) {
    guard let current = unsafe current else { return }
    unsafe declared = unsafe xmlNewNs(current, namespace, prefix)
    if unsafe declared == nil { hasFailed = true }
  }

  /// Opens an element in the namespace that ``declare(_:_:)`` declared.
  mutating func openDeclared(_ name: String) {
    let own = unsafe namespace
    unsafe namespace = unsafe declared
    open(name)
    unsafe namespace = unsafe own
  }

  /// Gives the open element an attribute.
  mutating func attribute(_ name: String, _ value: String) {
    let value = XMLCharacters.sanitized(value)
    unsafe (isHTML ? Self.inert(value) : value).withCString {
      unsafe addAttribute(name, UnsafeRawPointer($0).assumingMemoryBound(to: xmlChar.self))
    }
  }

  /// Gives the open element an attribute of one or two decimal numbers, with a blank between.
  mutating func attribute(_ name: String, _ first: Int, _ second: Int? = nil) {
    // Two numbers of 20 characters at most, the blank, and the end.
    unsafe withUnsafeTemporaryAllocation(of: xmlChar.self, capacity: 42) { text in
      var start = 41
      unsafe text[start] = 0
      if let second {
        unsafe Self.write(second, before: &start, in: text)
        start -= 1
        unsafe text[start] = 0x20
      }
      unsafe Self.write(first, before: &start, in: text)
      guard let first = text.baseAddress else { return }
      unsafe addAttribute(name, first + start)
    }
  }

  /// Writes a number's digits, 20 characters at most, before a place in a text.
  private static func write(
    _ number: Int, before start: inout Int, in text: UnsafeMutableBufferPointer<xmlChar>
  ) {
    var rest = number.magnitude
    repeat {
      start -= 1
      unsafe text[start] = 0x30 + xmlChar(rest % 10)
      rest /= 10
    } while rest > 0
    guard number < 0 else { return }
    start -= 1
    unsafe text[start] = 0x2D
  }

  /// - Parameter value: Ends with NUL; it is copied.
  private mutating func addAttribute(_ name: String, _ value: UnsafePointer<xmlChar>) {
    guard let current = unsafe current else { return }
    // The value comes after the attribute: libxml2 keeps each `id` that is made with one in a table,
    // which nobody asks and which is slow when it is large.
    let attribute = unsafe name.withCString {
      unsafe xmlNewProp(current, UnsafeRawPointer($0).assumingMemoryBound(to: xmlChar.self), nil)
    }
    let text = unsafe document.withPointer { unsafe xmlNewDocText($0, value) }
    guard let attribute = unsafe attribute, let text = unsafe text else {
      unsafe xmlFreeNode(text)
      hasFailed = true
      return
    }
    // An attribute has one text, and no more than the two know of each other (xmlNewProp).
    unsafe attribute.pointee.children = unsafe text
    unsafe attribute.pointee.last = unsafe text
    unsafe text.pointee.parent = unsafe UnsafeMutableRawPointer(attribute)
      .assumingMemoryBound(to: xmlNode.self)
  }

  /// Gives the open element an `xml:lang`.
  mutating func language(_ tag: String) {
    guard let current = unsafe current else { return }
    unsafe xmlNodeSetLang(current, XMLCharacters.sanitized(tag))
  }

  /// Appends text to the open element.
  mutating func text(_ string: String) {
    XMLCharacters.append(string.utf8, to: &pendingText)
  }

  /// Appends text to the open element.
  mutating func text(_ bytes: some Collection<UInt8>) {
    XMLCharacters.append(bytes, to: &pendingText)
  }

  /// Appends a line feed, and blanks to set in what stands on the next line.
  mutating func line(indentedBy count: Int = 0) {
    pendingText.append(0x0A)
    pendingText.append(contentsOf: repeatElement(0x20, count: count))
  }

  /// Closes the open element.
  mutating func close() {
    guard let element = unsafe current else {
      pendingText.removeAll()
      return
    }
    if isStarted {
      writeContent()
      if depth > 1 || !isPart { unsafe writeEnd(of: element) }
    } else {
      // Without content, an element is written in its own way.
      let text = unsafe pendingText.isEmpty ? nil : appendText(to: element)
      unsafe write(element)
      unsafe free(text)
    }
    depth -= 1
    unsafe current = unsafe depth == 0 ? nil : element.pointee.parent
    isStarted = true
    unsafe free(element)
  }

  /// Writes an element that holds nothing but text.
  mutating func element(_ name: String, _ content: String = "") {
    open(name)
    text(content)
    close()
  }

  /// Ends the tree and gives what was written and not handed on; what is still open is closed.
  consuming func finish() throws(LibXML2Error) -> [UInt8] {
    while depth > 0 { close() }
    guard !hasFailed else { throw .allocationFailed("xmlNewDocNode") }
    if !isPart { output.write([0x0A]) }
    return try output.finish()
  }

  /// A value in which libxml2's HTML serialiser finds nothing that it would copy unescaped: it takes
  /// `<!--` for a server-side include and `&{` for a script macro of HTML 4.
  private static func inert(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "{") }) else {
      return value
    }
    var bytes: [UInt8] = []
    for byte in value.utf8 {
      let opensInclude = byte == UInt8(ascii: "!") && bytes.last == UInt8(ascii: "<")
      let opensMacro = byte == UInt8(ascii: "{") && bytes.last == UInt8(ascii: "&")
      if opensInclude || opensMacro { bytes.append(UInt8(ascii: " ")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
