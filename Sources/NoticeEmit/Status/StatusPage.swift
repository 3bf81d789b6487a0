import NoticeParity
import SourceText

/// What the status page shows: an overview of documents by locales, then each document block by block
/// beside its translations.
package struct StatusPage: Sendable {
  /// A language and the direction that it is written in.
  package struct Locale: Hashable, Sendable {
    /// The BCP 47 tag.
    package var tag: String
    /// Whether it is written from right to left.
    package var isRightToLeft: Bool

    /// Names a language.
    package init(tag: String, isRightToLeft: Bool) {
      self.tag = tag
      self.isRightToLeft = isRightToLeft
    }
  }

  /// The locales of the translations; the others refer to them by position.
  package var locales: [Locale]
  /// The documents.
  package var documents: [Document]

  /// Makes a page.
  package init(locales: [Locale], documents: [Document]) {
    self.locales = locales
    self.documents = documents
  }
}

extension StatusPage {
  /// One document.
  package struct Document: Sendable {
    /// The name.
    package var name: String
    /// The source's language; `nil` where there is no source.
    package var source: Locale?
    /// The sections that are to be translated.
    package var sections: Int
    /// How far each translation is, by the locale's position; `nil` where the document is not there.
    package var progress: [Progress?]
    /// The blocks in the source's order, with what translations add in its place.
    package var blocks: [Block]
    /// The facts, where they were asked for.
    package var facts: [Fact]
    /// The notices without source, by their paths.
    package var orphans: [String]

    /// Makes a document.
    package init(
      name: String, source: Locale?, sections: Int, progress: [Progress?], blocks: [Block],
      facts: [Fact] = [], orphans: [String] = []
    ) {
      self.name = name
      self.source = source
      self.sections = sections
      self.progress = progress
      self.blocks = blocks
      self.facts = facts
      self.orphans = orphans
    }
  }

  /// How far a translation is.
  package struct Progress: Sendable {
    /// The sections of the source and those of them that are translated.
    package var sections: Int
    package var translated: Int
    /// The sections that were signed off, and those of them that the source has left behind; `nil`
    /// where none was signed.
    package var stale: (count: Int, signed: Int)?
    /// The findings.
    package var errors: Int
    package var warnings: Int
    package var notes: Int

    /// Makes the numbers.
    package init(
      sections: Int, translated: Int, stale: (count: Int, signed: Int)?, errors: Int,
      warnings: Int, notes: Int
    ) {
      self.sections = sections
      self.translated = translated
      self.stale = stale
      self.errors = errors
      self.warnings = warnings
      self.notes = notes
    }
  }

  /// A block of the source with its translations.
  package struct Block: Sendable {
    /// Whether it is a heading of the document itself.
    package var isHeading: Bool
    /// What kind of block it is, where the text alone does not tell.
    package var name: String?
    /// The source's text; `nil` for a block that translations add.
    package var source: Text?
    /// What is found in the source.
    package var findings: [Finding]
    /// The translations, at most one or several for a locale, in the locales' order.
    package var translations: [Translation]

    /// Makes a block.
    package init(
      isHeading: Bool, name: String? = nil, source: Text?, findings: [Finding] = [],
      translations: [Translation] = []
    ) {
      self.isHeading = isHeading
      self.name = name
      self.source = source
      self.findings = findings
      self.translations = translations
    }
  }

  /// A translated block.
  package struct Translation: Sendable {
    /// The locale's position.
    package var locale: Int
    /// The text; `nil` where the translation lacks the block.
    package var text: Text?
    /// What is found in it.
    package var findings: [Finding]

    /// Makes a translated block.
    package init(locale: Int, text: Text?, findings: [Finding] = []) {
      self.locale = locale
      self.text = text
      self.findings = findings
    }
  }

  /// A value that notices state.
  package struct Fact: Sendable {
    /// What kind of value it is.
    package var kind: String
    /// The value.
    package var value: String
    /// How often the source states it.
    package var source: Int
    /// How often each translation states it, by the locale's position; `nil` where it is not there.
    package var translations: [Int?]

    /// Makes a fact.
    package init(kind: String, value: String, source: Int, translations: [Int?]) {
      self.kind = kind
      self.value = value
      self.source = source
      self.translations = translations
    }
  }
}
