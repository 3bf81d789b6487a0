// A program that imports this module gets the files, places and findings, and the Markdown tree, with it.
@_exported import MarkdownSyntax
@_exported import SourceText
