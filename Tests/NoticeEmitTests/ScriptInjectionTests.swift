import Foundation
import Testing

@testable import NoticeEmit

/// Nothing but what is allowed gets out of a notice, whatever is written in it.
@Suite struct ScriptInjectionTests {
  private static let tags = Set(
    """
    a abbr b bdi bdo br cite code dfn em i kbd mark q s samp small span strong sub sup u var del ins time img hr
    address div figure blockquote details h1 h2 h3 h4 h5 h6 p pre summary figcaption ul ol li dl dt dd
    table caption colgroup col thead tbody tfoot tr td th section header label input
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let attributes = Set(
    """
    lang dir class id title href hreflang datetime cite src alt width height open start type reversed value span
    colspan rowspan scope abbr checked disabled role tabindex aria-label
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What a shape stands in.
  private static func bodies(_ shape: String) -> [String] {
    [
      shape, "Text \(shape) text.", "- \(shape)\n", "| a |\n|---|\n| \(shape) |\n",
      "<div>\n\(shape)\n</div>",
    ]
  }

  @Test func thereAreEnoughShapes() {
    #expect(Set(ScriptShapes.all).count >= 250)
  }

  @Test(arguments: ScriptShapes.all)
  func nothingOutsideTheAllowListReachesThePage(_ shape: String) throws {
    var options = EmissionOptions()
    options.isFragment = true
    for body in Self.bodies(shape) {
      let page = try EmissionFixture.artifact(.html, body, title: "T", options: options)
      var faults: [String] = []
      for tag in TagScanner.tags(of: page) {
        if !Self.tags.contains(tag.name) { faults.append("\(tag)") }
        for attribute in tag.attributes {
          if !Self.attributes.contains(attribute.name) { faults.append("\(tag)") }
          if attribute.name == "tabindex", tag.name != "div" { faults.append("\(tag)") }
          if ["href", "src", "cite"].contains(attribute.name), !Self.isAllowed(attribute.value) {
            faults.append("\(tag)")
          }
        }
      }
      #expect(faults.isEmpty, "\(body)")
      let xml = try EmissionFixture.artifact(.xml, body, title: "T")
      #expect(!xml.contains("<script"))
      _ = try EmissionFixture.artifact(.text, body, title: "T")
    }
  }

  private static func isAllowed(_ address: String) -> Bool {
    let parts = address.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let isRelative = parts.count < 2 || parts[0].contains { "/?#".contains($0) }
    return isRelative || ["http", "https", "mailto", "tel"].contains(String(parts[0]))
  }

  @Test(.enabled(if: PageChecker.isExpected, PageChecker.isMissing))
  func nothingRunsInABrowser() throws {
    let folder = try TemporaryPages()
    var pages: [String] = []
    for (index, shape) in ScriptShapes.all.enumerated() {
      let body = Self.bodies(shape).joined(separator: "\n\n<!-- -->\n\n")
      pages.append(
        try folder.write(EmissionFixture.artifact(.html, body, title: "T"), to: "\(index).html"))
    }
    let answers = try PageChecker.run(policy: "", pages)
    #expect(answers.count == ScriptShapes.all.count)
    for (shape, answer) in zip(ScriptShapes.all, answers) {
      #expect(answer.ran == 0, "\(shape)")
      #expect(answer.namespaces == ["http://www.w3.org/1999/xhtml"], "\(shape)")
      let schemes = answer.schemes.filter {
        !["http:", "https:", "mailto:", "tel:"].contains($0)
      }
      #expect(schemes.isEmpty, "\(shape)")
      for name in answer.shown {
        let parts = name.split(separator: " ")
        #expect(!(parts.count == 2 && parts[1].hasPrefix("on")), "\(shape): \(name)")
        #expect(parts[0] != "script" && parts[0] != "iframe", "\(shape): \(name)")
      }
    }
  }

  @Test(.enabled(if: PageChecker.isExpected, PageChecker.isMissing))
  func whatIsLeftIsValid() throws {
    let folder = try TemporaryPages()
    var pages: [String] = []
    for (index, shape) in ScriptShapes.all.enumerated() {
      for (number, body) in Self.bodies(shape).enumerated() {
        let page = try EmissionFixture.artifact(.html, body, title: "T")
        pages.append(try folder.write(page, to: "\(index)-\(number).html"))
      }
    }
    let messages = try PageChecker.nu(pages)
    #expect(messages.isEmpty, "\(messages.count): \(messages.prefix(30).joined(separator: "\n"))")
  }
}
