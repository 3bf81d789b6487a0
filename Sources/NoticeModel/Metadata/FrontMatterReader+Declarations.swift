import SourceText

extension FrontMatterReader {
  /// Reads `disclosures`: a mapping of ids, or a list of ids and mappings.
  ///
  ///     disclosures:
  ///       retention: how-long
  ///       international-transfers: none
  ///
  ///     disclosures:
  ///       - retention
  ///       - none: international-transfers
  ///         reason: all data stay in the country
  mutating func disclosures(
    _ value: YAMLNode, _ key: Located<String>
  ) -> [DisclosureDeclaration] {
    if value.mapping != nil { return declarations(value, key) }
    guard let nodes = value.sequence else {
      expect("mapping or list of disclosures", value, key)
      return []
    }
    var found: [DisclosureDeclaration] = []
    for node in nodes {
      if !node.isNull, let id = node.located {
        found.append(
          DisclosureDeclaration(id: id, status: .covered(by: nil), reason: nil, span: node.span))
      } else if node.mapping != nil {
        found += declarations(node, key)
      } else {
        expect("disclosure", node, key)
      }
    }
    return found
  }

  /// Reads one mapping, which may declare several disclosures.
  private mutating func declarations(
    _ node: YAMLNode, _ key: Located<String>
  ) -> [DisclosureDeclaration] {
    var found: [DisclosureDeclaration] = []
    let reason = node.value("reason")?.located
    for entry in node.mapping ?? [] {
      guard let name = entry.key.located else {
        expect("disclosure", entry.key, key)
        continue
      }
      switch name.value {
      case "reason": continue
      case "none": found += notApplicable(entry.value, reason: reason, in: node, key)
      default:
        if let declaration = declaration(name, entry.value, reason: reason) {
          found.append(declaration)
        }
      }
    }
    return found
  }

  /// Reads the value of `none`: an id, a list of ids, or a mapping of ids to reasons.
  private mutating func notApplicable(
    _ value: YAMLNode, reason: Located<String>?, in node: YAMLNode, _ key: Located<String>
  ) -> [DisclosureDeclaration] {
    if !value.isNull, let id = value.located {
      // "international-transfers, reason all data stay" in one line.
      let (id, inlineReason) = Self.splitReason(id)
      return [
        DisclosureDeclaration(
          id: id, status: .notApplicable, reason: reason ?? inlineReason, span: node.span)
      ]
    }
    if let entries = value.mapping {
      return entries.compactMap { entry in
        entry.key.located.map {
          DisclosureDeclaration(
            id: $0, status: .notApplicable,
            reason: entry.value.isNull ? reason : entry.value.located ?? reason,
            span: entry.key.span.union(entry.value.span))
        }
      }
    }
    if let nodes = value.sequence {
      return nodes.flatMap { notApplicable($0, reason: reason, in: $0, key) }
    }
    expect("disclosure", value, key)
    return []
  }

  /// Reads `id: value`: an anchor, `none`, or a mapping with `section`, `none` and `reason`.
  private mutating func declaration(
    _ id: Located<String>, _ value: YAMLNode, reason: Located<String>?
  ) -> DisclosureDeclaration? {
    let span = id.span.union(value.span)
    if value.isNull || value.boolean == true {
      return DisclosureDeclaration(id: id, status: .covered(by: nil), reason: reason, span: span)
    }
    if value.boolean == false {
      return DisclosureDeclaration(id: id, status: .notApplicable, reason: reason, span: span)
    }
    if let text = value.located {
      let (first, inlineReason) = Self.splitReason(text)
      if first.value == "none" {
        return DisclosureDeclaration(
          id: id, status: .notApplicable, reason: inlineReason ?? reason, span: span)
      }
      return DisclosureDeclaration(id: id, status: .covered(by: text), reason: reason, span: span)
    }
    guard value.mapping != nil else {
      expect("section, `none` or mapping", value, id)
      return nil
    }
    reportUnknownKeys(of: value, known: ["section", "none", "reason"], parent: id.value)
    let none = value.value("none")
    let isNone = none.map { $0.boolean != false } ?? false
    let section = value.value("section")?.located
    return DisclosureDeclaration(
      id: id, status: isNone ? .notApplicable : .covered(by: section),
      reason: value.value("reason")?.located ?? reason, span: span)
  }

  /// Splits `none, reason all data stay` at `, reason`.
  private static func splitReason(
    _ text: Located<String>
  ) -> (text: Located<String>, reason: Located<String>?) {
    let parts = text.value.split(separator: ",", maxSplits: 1).map { String($0) }
    guard parts.count == 2 else { return (text, nil) }
    var reason = parts[1].drop { $0 == " " }
    guard reason.hasPrefix("reason") else { return (text, nil) }
    reason = reason.dropFirst(6).drop { $0 == " " || $0 == ":" }
    let head = SourceSpan(text.span.start, text.span.start + parts[0].utf8.count)
    let tail = SourceSpan(max(head.end, text.span.end - reason.utf8.count), text.span.end)
    return (Located(parts[0], head), Located(String(reason), tail))
  }
}
