import SourceText

/// What fixes make of one file: edits that do not overlap, and the findings that they settle.
package struct FixPlan: Sendable {
  /// The edits in the order of their places.
  package internal(set) var edits: [TextEdit] = []
  /// The findings whose fixes they belong to, in the order of their places.
  package internal(set) var findings: [Diagnostic] = []
}
