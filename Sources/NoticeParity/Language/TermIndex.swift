import NoticeModel

/// Terms by what they begin with, so that a text is read once for all of them and not once for each.
package struct TermIndex: Sendable {
  private let terms: [SoughtTerm]
  /// The terms by the stem of the word that tells most.
  private var stems: [[UInt8]: [Int]] = [:]
  /// The lengths of these stems, in bytes.
  private let lengths: [Int]
  /// The terms of scripts without blanks, by their first scalar's bytes.
  private var scalars: [[UInt8]: [Int]] = [:]

  /// Makes terms ready to be looked for.
  ///
  /// - Parameter keepsCapitals: Whether a word that a term writes with a capital has one in a text.
  package init(_ terms: [String], keepsCapitals: Bool = false) {
    self.terms = terms.map { SoughtTerm($0, keepsCapitals: keepsCapitals) }
    for (number, term) in self.terms.enumerated() where !term.words.isEmpty {
      if term.isGlued {
        scalars[Array(term.text.unicodeScalars.prefix(1).flatMap { $0.utf8 }), default: []]
          .append(number)
      } else {
        stems[term.words[term.telling].stem, default: []].append(number)
      }
    }
    lengths = Set(stems.keys.map(\.count)).sorted()
  }

  /// The first place of each term that stands in a text, in UTF-8 offsets, by the term's number.
  package func places(in text: TermMatcher) -> [Int: Range<Int>] {
    var places: [Int: Range<Int>] = [:]
    if !stems.isEmpty {
      for (number, word) in firstWords(in: text) {
        let term = terms[number]
        places[number] = text.range(of: term, from: max(0, word - term.telling))
      }
    }
    if !scalars.isEmpty { addGlued(in: text.text, to: &places) }
    return places
  }

  /// The first word of a text that may be the telling one of a term, by the term's number.
  private func firstWords(in text: TermMatcher) -> [Int: Int] {
    var first: [Int: Int] = [:]
    var isRead: Set<[UInt8]> = []
    for (place, word) in text.words.enumerated() {
      for form in [word.bytes] + word.bare {
        for length in lengths.prefix(while: { $0 <= form.count }) {
          let stem = Array(form[..<length])
          guard let numbers = stems[stem], isRead.insert(stem).inserted else { continue }
          // A term has one stem, so this is its first place.
          for number in numbers { first[number] = place }
        }
      }
    }
    return first
  }

  private func addGlued(in text: ByteText, to places: inout [Int: Range<Int>]) {
    var offset = 0
    while offset < text.count {
      let start = offset
      offset += 1
      while offset < text.count, text.byte(offset) & 0xC0 == 0x80 { offset += 1 }
      guard let numbers = scalars[Array(text.bytes[start..<offset])] else { continue }
      for number in numbers where places[number] == nil {
        let term = terms[number].text
        if text.hasPrefix(term, at: start) { places[number] = start..<start + term.utf8.count }
      }
    }
  }
}
