import Foundation
import Testing

/// What holds for the sources as a whole.
@Suite struct RepositoryTests {
  /// The package's folder.
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What each target may import besides the targets above it.
  private static let layers: [(target: String, libraries: Set<String>)] = [
    ("SourceText", ["Synchronization"]),
    // The C library is for searching bytes (`memchr`), not for files.
    ("MarkdownSyntax", ["Synchronization", "Glibc", "Musl", "Darwin"]),
    ("NoticeModel", ["Synchronization", "Yams"]),
    ("NoticeParity", ["Synchronization"]),
    ("NoticeLint", ["Synchronization"]),
    ("NoticeEmit", ["Synchronization", "CLibXML2"]),
    ("NoticeReport", []),
    ("PolicyCompiler", []),
    ("PolicyCommand", ["Synchronization", "ArgumentParser", "Glibc", "CProcess"]),
    ("policyc", ["CProcess"]),
  ]

  @Test func targetsImportOnlyWhatStandsAboveThem() throws {
    var above: Set<String> = []
    for (target, libraries) in Self.layers {
      for file in try Self.swiftFiles(below: "Sources/\(target)") {
        for name in try Self.imports(of: file) {
          #expect(above.contains(name) || libraries.contains(name), "\(file.path): \(name)")
        }
      }
      above.insert(target)
    }
  }

  @Test func everyTargetHasItsLayer() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appendingPathComponent("Sources").path)
    #expect(Set(folders).subtracting(["CLibXML2", "CProcess"]) == Set(Self.layers.map(\.target)))
  }

  @Test func yamsIsReadInOneFile() throws {
    let files = try Self.swiftFiles(below: "Sources").filter {
      try Self.imports(of: $0).contains("Yams")
    }
    #expect(files.count == 1)
  }

  @Test func filesAreShort() throws {
    for file in try Self.swiftFiles(below: "Sources") + Self.swiftFiles(below: "Tests") {
      let lines = try Self.text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 450, "\(file.path) has \(lines.count) lines")
    }
  }

  @Test func sourcesTakeNoShortcuts() throws {
    // Spelled in parts, so that this file does not hold them.
    let words = ["// TO" + "DO", "// FIX" + "ME", "try" + "!", "fatal" + "Error(", "/wo" + "rk/"]
    for file in try Self.swiftFiles(below: "Sources") + Self.swiftFiles(below: "Tests") {
      let text = try Self.text(of: file)
      for word in words { #expect(!text.contains(word), "\(file.path): \(word)") }
    }
  }

  @Test func nothingOpensAConnection() throws {
    let calls = [
      "socket(", "connect(", "getaddrinfo(", "URLSession", "import FoundationNetworking",
    ]
    for file in try Self.swiftFiles(below: "Sources") {
      let text = try Self.text(of: file)
      for call in calls { #expect(!text.contains(call), "\(file.path): \(call)") }
      // What follows links is started where `--online` is given, and nowhere else.
      if text.contains("\"curl\"") {
        #expect(["PageRequests.swift", "NetOptions.swift"].contains(file.lastPathComponent))
      }
    }
    // libxml2 reads from memory alone, and is told to keep off the network.
    for file in try Self.swiftFiles(below: "Sources/NoticeEmit") {
      let text = try Self.text(of: file)
      for call in ["ReadFile(", "ParseFile(", "ReadFd("] {
        #expect(!text.contains(call), "\(file.path): \(call)")
      }
      if text.contains("htmlCtxtReadMemory(") { #expect(text.contains("HTML_PARSE_NONET")) }
    }
  }

  @Test func pointersStayInTheirModules() throws {
    // Beside these, the command line's module hands buffers to the system.
    let mayPoint = [
      "Sources/SourceText/", "Sources/MarkdownSyntax/", "Sources/NoticeEmit/LibXML2/",
    ]
    for file in try Self.swiftFiles(below: "Sources") {
      let path = file.path.dropFirst(Self.root.path.count + 1)
      guard !mayPoint.contains(where: path.hasPrefix), !path.hasPrefix("Sources/PolicyCommand/")
      else { continue }
      for word in ["UnsafePointer", "UnsafeMutable", "UnsafeRaw", "UnsafeBuffer", "Unmanaged"] {
        #expect(try !Self.text(of: file).contains(word), "\(path): \(word)")
      }
    }
  }

  @Test func targetsWithPointersAreStrict() throws {
    let package = try Self.text(of: Self.root.appendingPathComponent("Package.swift"))
    let targets = package.components(separatedBy: "library(").filter {
      $0.contains("pointing: true")
    }
    let names = targets.compactMap { target in
      target.split(separator: "\"").first { $0.allSatisfy(\.isLetter) }.map(String.init)
    }
    #expect(names == ["SourceText", "MarkdownSyntax", "NoticeEmit"])
  }

  @Test func theReadmeNamesTestsThatThereAre() throws {
    let files = try Self.swiftFiles(below: "Tests").map(Self.text)
    let readme = try Self.text(of: Self.root.appendingPathComponent("README.md"))
    let named = readme.split(separator: "`").filter { word in
      word.prefix { $0 != "." }.hasSuffix("Tests") && !word.contains(" ") && !word.contains("/")
    }
    #expect(named.count > 8)
    for name in named {
      let parts = name.split(separator: ".")
      let suite = files.filter {
        $0.contains("struct \(parts[0]) ") || $0.contains("extension \(parts[0]) ")
      }
      #expect(!suite.isEmpty, "\(name)")
      if parts.count > 1 {
        #expect(suite.contains { $0.contains("func \(parts[1])(") }, "\(name)")
      }
    }
  }

  @Test func theReadmeNamesEveryModuleAndCommand() throws {
    let readme = try Self.text(of: Self.root.appendingPathComponent("README.md"))
    for (target, _) in Self.layers where target != "policyc" {
      #expect(readme.contains("| `\(target)` |"), "\(target)")
    }
    for command in ["lint", "parity", "check", "build", "rules", "explain", "config", "ast"] {
      #expect(readme.contains("\npolicyc \(command)"), "\(command)")
    }
  }

  @Test func theShippedNoticesHaveNoErrors() throws {
    let project = try TemporaryProject([:])
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent("locales"), to: project.url("locales"))
    let lint = try project.run("check")
    #expect(lint.status == 0, "\(lint.text)")
    #expect(try project.run("build", "--output", "out").status == 0)
    #expect(try project.files(below: "out").contains("en/legal/privacy-policy.html"))
  }

  private static func swiftFiles(below path: String) throws -> [URL] {
    let top = root.appendingPathComponent(path)
    return try FileManager.default.subpathsOfDirectory(atPath: top.path)
      .filter { $0.hasSuffix(".swift") && !$0.contains("/.build") }.sorted().map {
        top.appendingPathComponent($0)
      }
  }

  private static func text(of file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8)
  }

  /// The modules that a file imports, whatever attributes stand before.
  private static func imports(of file: URL) throws -> [String] {
    try text(of: file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index < words.count - 1,
        words[..<index].allSatisfy({
          $0.hasPrefix("@") || ["public", "package", "internal", "private"].contains($0)
        })
      else { return nil }
      let name = words[index + 1]
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "var", "protocol"]
      let module = kinds.contains(name) && index + 2 < words.count ? words[index + 2] : name
      return String(module.prefix { $0 != "." })
    }
  }
}
