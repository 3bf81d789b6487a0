import NoticeModel

/// A disclosure that the configuration declares for all notices.
package struct ConfiguredDisclosure: Hashable, Sendable {
  /// What is declared; its spans are places in ``file``.
  package var declaration: DisclosureDeclaration
  /// The configuration file's path as findings show it.
  package var file: String

  /// Makes a declaration.
  package init(_ declaration: DisclosureDeclaration, file: String) {
    self.declaration = declaration
    self.file = file
  }
}
