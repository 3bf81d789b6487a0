import NoticeModel
import NoticeParity

/// The sections of a pair by what declared divergences may call them, made once for all of these.
struct SectionNames {
  /// The sections of one notice, as their indices.
  private struct Side {
    private var anchors: [String: [Int]] = [:]
    private var titles: [String: [Int]] = [:]
    private var keys: [String: [Int]] = [:]

    init(_ notice: Notice) {
      for section in notice.sections {
        if let anchor = section.anchor {
          anchors[anchor.value.lowercased(), default: []].append(section.index)
        }
        titles[section.title.lowercased(), default: []].append(section.index)
        if section.title.isEmpty { continue }
        keys[SectionKey.titled(section.title), default: []].append(section.index)
      }
    }

    /// The sections that answer to an anchor or a heading.
    func sections(_ name: String) -> Set<Int> {
      let name = name.lowercased()
      let anchor = name.hasPrefix("#") ? String(name.dropFirst()) : name
      return Set((anchors[anchor] ?? []) + (titles[name] ?? []) + (keys[anchor] ?? []))
    }
  }

  private let source: Side
  private let translation: Side
  /// The sections that answer to those of the source, and to those of the translation.
  private var partners: (source: [Int: [Int]], translation: [Int: [Int]]) = ([:], [:])

  /// Reads the names of a pair's sections.
  init(_ pair: PairSubject) {
    source = Side(pair.source.notice)
    translation = Side(pair.translation.notice)
    for pairing in pair.alignment.sections {
      guard let own = pairing.source, let other = pairing.translation else { continue }
      partners.source[own, default: []].append(other)
      partners.translation[other, default: []].append(own)
    }
  }

  /// The sections of both sides that a name is about, where the alignment gives the one that has another
  /// name there; in their order.
  func sections(_ name: String) -> (source: [Int], translation: [Int]) {
    let (left, right) = (source.sections(name), translation.sections(name))
    let others = left.flatMap { partners.source[$0] ?? [] }
    let own = right.flatMap { partners.translation[$0] ?? [] }
    return (left.union(own).sorted(), right.union(others).sorted())
  }
}
