/// A project that makes a careless program slow or large by more than the text of a notice.
struct HostileProject: Sendable {
  let name: String
  /// The files for about the given number of bytes, by their paths.
  let files: @Sendable (_ size: Int) -> [String: String]

  /// A body as a notice and its translation, half of the size each.
  init(_ shape: HostileShape) {
    name = shape.name
    files = { size in
      let body = shape.document(size / 2)
      return Dictionary(
        uniqueKeysWithValues: ["en", "de"].map {
          ("locales/\($0)/a.md", Self.notice($0, "\n" + body))
        })
    }
  }

  private init(_ name: String, _ files: @escaping @Sendable (_ size: Int) -> [String: String]) {
    self.name = name
    self.files = files
  }

  /// YAML as the front matter, as the configuration, and as the lock of a small project. It has a quarter
  /// of the size, as more than 256 KiB are refused unread.
  private static func places(
    _ name: String, _ made: @escaping @Sendable (_ size: Int) -> String
  ) -> [HostileProject] {
    let text: @Sendable (Int) -> String = { made($0 / 4) }
    let small = ["en", "de"].map { ("locales/\($0)/a.md", notice($0, "\n# A\n\nB\n")) }
    let others = Dictionary(uniqueKeysWithValues: small)
    return [
      HostileProject("\(name) in front matter") { size in
        others.merging(["locales/en/a.md": notice("en", "", text(size))]) { $1 }
      },
      HostileProject("\(name) in the configuration") { size in
        others.merging(["policyc.yml": text(size)]) { $1 }
      },
      HostileProject("\(name) in the lock") { size in
        others.merging(["policyc.lock": "policyc.lock 1\n" + text(size)]) { $1 }
      },
    ]
  }

  private static func notice(
    _ locale: String, _ body: String, _ keys: String = "", slug: String = "a"
  ) -> String {
    "---\ntitle: A\nslug: \(slug)\nlocale: \(locale)\n\(keys)---\n\(body)"
  }

  /// A tenth of the size in the configuration as values of a list, and their words in a notice and its
  /// translation.
  private static func configured(
    _ size: Int, _ before: String, _ after: String, _ value: (Int) -> String
  ) -> [String: String] {
    let values = (0..<size / 200).map(value)
    let words = values.indices.map { "n\($0) " }
    let text = String(
      repeating: words.joined() + "\n\n", count: max(1, size / 2 / (words.count * 6)))
    return [
      "policyc.yml": before + values.joined(separator: ", ") + after,
      "locales/en/a.md": notice("en", text), "locales/de/a.md": notice("de", text),
    ]
  }

  /// One text that is repeated up to a size.
  private static func lines(_ line: String) -> @Sendable (Int) -> String {
    { size in String(repeating: line, count: size / line.utf8.count) }
  }

  static let all: [HostileProject] =
    (HostileShape.all + HostileShape.notices).map(HostileProject.init) + yaml
    + [
      HostileProject("names that stay") {
        configured($0, "do-not-translate: [", "]\n") { "n\($0)" }
      },
      HostileProject("phone numbers of the organization") { size in
        configured(size, "organization: {phones: [", "]}\n") { "\"+41 44 555 \(10_000 + $0)\"" }
      },
      HostileProject("a head that each row repeats") { size in
        let head = String(repeating: "a ", count: size / 8)
        let text = "| \(head)|\n|---|\n" + String(repeating: "| b |\n", count: size / 24)
        return ["locales/en/a.md": notice("en", text), "locales/de/a.md": notice("de", text)]
      },
      HostileProject("documents in the lock") { size in
        let lines = (0..<size / 20).map { "document d\($0)\n\n" }
        return [
          "locales/en/a.md": notice("en", "\n# A\n"),
          "policyc.lock": "policyc.lock 1\n\n" + lines.joined() + "end\n",
        ]
      },
      HostileProject("locales") { size in
        // Language and region, as `ab-AA` and on.
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return Dictionary(
          uniqueKeysWithValues: (0..<size / 80).map { number in
            let (left, right) = (number / 676, number % 676)
            let language = "\(letters[left / 26 % 26])\(letters[left % 26])"
            let region = "\(letters[right / 26])\(letters[right % 26])".uppercased()
            let tag = "\(language)-\(region)"
            return ("locales/\(tag)/a.md", notice(tag, "\n# A\n\nB c d e f.\n"))
          })
      },
      HostileProject("documents") { size in
        Dictionary(
          uniqueKeysWithValues: (0..<size / 80).map { number in
            (
              "locales/en/a\(number).md",
              notice("en", "\n# A\n\nB c d e f.\n", slug: "a\(number)")
            )
          })
      },
    ]

  private static let yaml =
    places("aliases") { size in
      "a0: &a0 [x, x]\n"
        + (1..<size / 30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    }
    + places("keys") { size in (0..<size / 8).map { "k\($0): 1\n" }.joined() }
    + places("one key", lines("title: a\n"))
    + places("depth", { "a: " + lines("[")($0) + "\n" })
    + places("indentation") { size in
      var text = ""
      var depth = 0
      while text.utf8.count < size {
        text += String(repeating: " ", count: depth) + "a:\n"
        depth += 1
      }
      return text
    }
    + places("keys twice") { size in (0..<size / 8).map { "k\($0 / 2): 1\n" }.joined() }
    + places("lists as keys", lines("? - a\n: 1\n"))
    + places("a list on one line", { "a: [" + lines("é,")($0) + "b]\n" })
    + places("mappings as keys") { size in
      let key = String(repeating: "{", count: 25) + "a" + String(repeating: "}: b", count: 25)
      return "a: [" + String(repeating: key + ",", count: size / key.utf8.count) + "b]\n"
    }
    + places("one line", { "a: " + lines("b")($0) + "\n" })
    + places("comments", lines("# a\n"))
}
