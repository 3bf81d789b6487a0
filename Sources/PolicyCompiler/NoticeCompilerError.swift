import SourceText

/// Why a notice was not compiled, or a compiler not made.
public enum NoticeCompilerError: Error, Hashable, Sendable {
  /// An option has a value that is not known: the option, the value, and the nearest that is.
  case unknownValue(option: String, value: String, nearest: String?)
  /// The file is larger than `SourceFile.maximumSize`, or than a notice may be.
  case tooLarge(path: String)
  /// The notice has errors and may not be published: these.
  case hasErrors([Diagnostic])
  /// The front matter gives no language and none was assumed.
  case noLocale(path: String)
  /// The front matter gives no slug that can be a path.
  case noSlug(path: String)
  /// libxml2 failed, mostly for want of memory.
  case libraryFailure(path: String)
}
