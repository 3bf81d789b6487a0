import NoticeModel

/// Reads a `policyc.lock`, strictly: what cannot be understood is never taken for unsigned.
struct LockReader {
  private var lock = SignOffLock()
  private var document: String?
  /// The text that is being read, with its line.
  private var open: (key: String, digest: ContentDigest, line: Int, lines: [String])?
  /// The lines of the signatures, so that one without its text can be shown.
  private var places: [(document: String, signature: Signature, line: Int)] = []
  private var isSigned: Set<[String]> = []
  private var hasEnded = false
  private var line = 0

  private static let remedy =
    "restore the file from version control, or take it away and sign off again"

  /// Reads the bytes of a file.
  static func read(_ bytes: [UInt8]) throws(LockProblem) -> SignOffLock {
    var reader = LockReader()
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      throw LockProblem(line: 1, message: "it is not UTF-8; \(remedy)")
    }
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      // A checkout may have turned the line ends.
      let content = line.last == 0x0D ? line.dropLast() : line
      try reader.read(Substring(content))
    }
    try reader.finish()
    return reader.lock
  }

  // A mark that combines with the blank before it makes one character of both, so that only bytes tell
  // where the blanks are.

  private static func begins(_ text: Substring, with start: String) -> Bool {
    text.utf8.starts(with: start.utf8)
  }

  private static func words(of text: Substring, maxSplits: Int = .max) -> [Substring] {
    text.utf8.split(separator: 0x20, maxSplits: maxSplits, omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  private func problem(_ message: String, at line: Int? = nil) -> LockProblem {
    LockProblem(line: line ?? self.line, message: message)
  }

  private mutating func read(_ text: Substring) throws(LockProblem) {
    line += 1
    for mark in ["<<<<<<<", "|||||||", ">>>>>>>"] where Self.begins(text, with: mark) {
      throw problem("a merge conflict; keep the lines of both sides, or sign off again")
    }
    if text == "=======" {
      throw problem("a merge conflict; keep the lines of both sides, or sign off again")
    }
    if line == 1 { return try readVersion(text) }
    if Self.begins(text, with: "  ") {
      guard open != nil else { throw problem("text that belongs to no section; \(Self.remedy)") }
      open?.lines.append(String(Substring(text.utf8.dropFirst(2))))
      return
    }
    try closeText()
    if text.isEmpty || Self.begins(text, with: "#") { return }
    guard !hasEnded else { throw problem("a line behind the end; \(Self.remedy)") }
    let words = Self.words(of: text, maxSplits: 1)
    let rest = words.count > 1 ? words[1] : ""
    switch words[0] {
    case "document": try readDocument(rest)
    case "source": try readSource(rest)
    case "signed": try readSignature(rest)
    case "end" where rest.isEmpty: hasEnded = true
    default: throw problem("`\(words[0].prefix(40))` means nothing here; \(Self.remedy)")
    }
  }

  private func readVersion(_ text: Substring) throws(LockProblem) {
    let words = Self.words(of: text).filter { !$0.isEmpty }
    guard words.count == 2, words[0] == SignOffLock.fileName, let version = Int(words[1]) else {
      throw problem(
        "the first line must be `\(SignOffLock.fileName) \(SignOffLock.version)`; \(Self.remedy)")
    }
    guard version == SignOffLock.version else {
      throw problem(
        "its version is \(version), this program knows \(SignOffLock.version); update the program")
    }
  }

  private mutating func readDocument(_ name: Substring) throws(LockProblem) {
    guard !name.isEmpty else { throw problem("a document without name; \(Self.remedy)") }
    let name = String(name)
    guard lock.documents[name] == nil else {
      throw problem("the document `\(name)` stands here twice; join its lines")
    }
    document = name
    lock.documents[name] = SignedDocument()
  }

  private mutating func readSource(_ rest: Substring) throws(LockProblem) {
    let words = Self.words(of: rest)
    guard document != nil, words.count == 2, !words[0].isEmpty,
      let digest = ContentDigest(words[1])
    else { throw problem("expected `source KEY DIGEST` below a document; \(Self.remedy)") }
    open = (String(words[0]), digest, line, [])
  }

  /// Takes in the text that ends here; its digest must be the one that stands above it.
  private mutating func closeText() throws(LockProblem) {
    guard let text = open, let document else { return }
    open = nil
    guard ContentDigest(of: text.lines) == text.digest else {
      throw problem(
        "the text of `\(text.key)` was changed by hand or cut off; \(Self.remedy)", at: text.line)
    }
    if lock.documents[document]?.texts[text.digest] == nil {
      lock.documents[document]?.order.append(text.digest)
    }
    lock.documents[document]?.texts[text.digest] = .init(key: text.key, lines: text.lines)
  }

  private mutating func readSignature(_ rest: Substring) throws(LockProblem) {
    // The reason stands behind the first five words.
    var words = Self.words(of: rest, maxSplits: 5)
    let tail = words.count > 5 ? words.removeLast() : nil
    let reason = tail.map { tail in
      Self.begins(tail, with: "-- ") ? String(Substring(tail.utf8.dropFirst(3))) : ""
    }
    guard let document, words.count == 5, reason?.isEmpty != true,
      let locale = LocaleTag(String(words[0])), locale.description == words[0], !words[1].isEmpty,
      let source = ContentDigest(words[2]), words[3] == "-" || ContentDigest(words[3]) != nil
    else {
      throw problem("expected `signed LOCALE KEY SOURCE TRANSLATION CHECK`; \(Self.remedy)")
    }
    let signature = Signature(
      key: String(words[1]), source: source, translation: ContentDigest(words[3]), reason: reason)
    guard signature.check(document: document, locale: locale.description) == words[4] else {
      throw problem("the line was changed by hand or cut off; \(Self.remedy)")
    }
    guard isSigned.insert([document, locale.description, signature.key]).inserted else {
      throw problem("`\(signature.key)` is signed twice for `\(locale)`; take one line away")
    }
    lock.documents[document]?.signatures[locale.description, default: []].append(signature)
    places.append((document, signature, line))
  }

  private mutating func finish() throws(LockProblem) {
    try closeText()
    guard hasEnded else {
      throw problem("it was cut off: the line `end` is missing; \(Self.remedy)")
    }
    for place in places
    where lock.documents[place.document]?.texts[place.signature.source] == nil {
      throw problem(
        "the source text of `\(place.signature.key)` is missing; \(Self.remedy)", at: place.line)
    }
  }
}

extension SignOffLock {
  /// Reads the bytes of a file.
  ///
  /// - Throws: The first line that cannot be understood.
  package init(_ bytes: [UInt8]) throws(LockProblem) {
    self = try LockReader.read(bytes)
  }
}
