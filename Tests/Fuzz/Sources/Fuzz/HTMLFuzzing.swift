import NoticeModel
import SourceText

@testable import NoticeEmit

/// The allow list for raw HTML, and all artifacts.
enum HTMLFuzzing {
  private static let front = Array("---\ntitle: A\nslug: a\nlocale: en\n---\n\n# A\n\n".utf8)

  static func run(_ bytes: [UInt8]) {
    let notice = Notice(source: SourceFile(path: "a.md", bytes: front + bytes))
    do {
      let emitter = try NoticeEmitter(notice: notice)
      for format in ArtifactFormat.allCases {
        let artifact = try emitter.artifact(format)
        hold(String(validating: artifact.bytes, as: UTF8.self) != nil, "\(format) is UTF-8")
        hold(!artifact.bytes.isEmpty, "\(format) is not empty")
        if format == .html { checkPage(artifact.bytes) }
        if format == .xml { checkXML(artifact.bytes) }
      }
    } catch {
      hold(false, "\(error)")
    }
  }

  /// No element and no attribute of a page can run a script.
  private static func checkPage(_ bytes: [UInt8]) {
    guard let parser = try? HTMLParserContext() else { return }
    for case .open(let name, let attributes, _) in parser.parse(bytes) {
      let name = name.lowercased()
      hold(!["script", "iframe", "object", "embed", "form", "base"].contains(name), "<\(name)>")
      for attribute in attributes {
        hold(!attribute.name.lowercased().hasPrefix("on"), "the attribute \(attribute.name)")
        let value = attribute.value.lowercased().filter { $0 > " " }
        let isAddress = ["href", "src"].contains(attribute.name.lowercased())
        hold(
          !isAddress || !["javascript:", "vbscript:", "data:"].contains { value.hasPrefix($0) },
          "the address \(attribute.value)")
      }
    }
  }

  /// The XML is well formed, and reads and writes as the same.
  private static func checkXML(_ bytes: [UInt8]) {
    guard let document = XMLDocument.reading(bytes) else {
      return hold(false, "XML is well formed")
    }
    let written = try? document.xmlBytes()
    hold(written == bytes, "XML that was read is written the same")
  }
}
