import NoticeLint
import NoticeModel
import SourceText

extension ConfigurationFile {
  /// Reads `divergences`.
  func divergences(_ node: YAMLNode) throws(CommandFailure) -> [Setting<ConfiguredDivergence>] {
    var divergences: [Setting<ConfiguredDivergence>] = []
    let example = "a mapping with `scope`, `section`, `fact`, `link` or `rule`"
    for element in try elements(node, "mappings with `scope` and `reason`") {
      let fields = try fields(element, ConfigurationKey.Divergence.self, example)
      let scopes = ConfigurationKey.Divergence.scopes.filter { fields[$0] != nil }
      guard let scope = scopes.first, let name = fields[scope], scopes.count == 1 else {
        throw failure(
          "a divergence has one of `scope`, `section`, `fact`, `link` and `rule`", at: element)
      }
      _ = try located(name)
      guard let reason = fields[.reason] else {
        throw failure("a divergence needs a `reason`", at: element)
      }
      _ = try located(reason)
      if let owner = fields[.owner] { _ = try located(owner) }
      if let until = fields[.until] { _ = try value(until, ConfigurationValue.date) }
      var locales: [LocaleTag] = []
      if let node = fields[.locales] {
        locales = try values(node, ConfigurationValue.locale).compactMap { LocaleTag($0) }
      }
      var documents: [String] = []
      if let node = fields[.documents] {
        documents = try values(node, ConfigurationValue.someText)
      }
      divergences.append(
        Setting(
          ConfiguredDivergence(
            DivergenceDeclaration(element), file: findingPath, locales: locales,
            documents: documents), origin(element)))
    }
    return divergences
  }

  /// Reads `glossary`.
  func glossary(_ node: YAMLNode) throws(CommandFailure) -> [Setting<GlossaryEntry>] {
    var glossary: [Setting<GlossaryEntry>] = []
    for element in try elements(node, "mappings with `term` and `translations`") {
      let fields = try fields(element, ConfigurationKey.Glossary.self, "a mapping with `term`")
      guard let term = fields[.term] else {
        throw failure("an entry of the glossary needs a `term`", at: element)
      }
      glossary.append(
        Setting(
          GlossaryEntry(
            term: try value(term, ConfigurationValue.someText),
            translations: try fields[.translations].map(textsByLocale) ?? [:],
            forbidden: try fields[.forbidden].map(textsByLocale) ?? [:]), origin(element)))
    }
    return glossary
  }

  /// Reads `link-hosts`.
  func linkHosts(_ node: YAMLNode) throws(CommandFailure) -> [String: Setting<LinkHost>] {
    var hosts: [String: Setting<LinkHost>] = [:]
    let example = "hosts, such as `shop.example.org: {de: shop.example.de}`"
    for (host, entry) in try entries(node, example, ConfigurationValue.domain) {
      var byLocale: [String: [String]] = [:]
      for (locale, entry) in try entries(
        entry.value, "hosts by locale, such as `de: shop.example.de`", ConfigurationValue.locale)
      {
        byLocale[locale] = try values(entry.value, ConfigurationValue.domain)
      }
      hosts[host] = Setting(LinkHost(host, hosts: byLocale), origin(entry.key))
    }
    return hosts
  }

  private func textsByLocale(_ node: YAMLNode) throws(CommandFailure) -> [String: [String]] {
    var texts: [String: [String]] = [:]
    for (locale, entry) in try entries(
      node, "texts by locale, such as `de: Datenschutzerklärung`", ConfigurationValue.locale)
    {
      texts[locale] = try values(entry.value, ConfigurationValue.someText)
    }
    return texts
  }
}
