import NoticeModel

/// The page of a notice that links of other notices may lead to.
package struct LinkedPage: Sendable {
  /// The page's path below the output folder.
  package let path: String
  /// The ids that links may name; `nil` where no link names one.
  private(set) var fragments: FragmentTable?

  /// Makes a page of which no place is known.
  package init(path: String) {
    self.path = path
  }

  /// Finds the ids of the page's places: a section has its source's, so that a link in the words of
  /// the translation's heading leads there by another id.
  ///
  /// - Parameter context: The source that the notice is translated from.
  /// - Throws: `EmissionError.library` where libxml2 fails.
  package mutating func findPlaces(
    of notice: Notice, context: NoticeContext
  ) throws(EmissionError) {
    do throws(LibXML2Error) {
      fragments = try EmissionSource(notice, context: context, options: EmissionOptions()).fragments
    } catch {
      throw .library(error)
    }
  }
}
