import NoticeLint

/// A document that is not built because some of its notices have errors.
struct LeftOutDocument: Sendable {
  let document: String
  /// The locales that have errors, with how many.
  let errors: [(locale: String, count: Int)]

  init(_ document: String, _ files: [CheckedFile], _ verdict: Verdict) {
    self.document = document
    errors = files.compactMap { file in
      let count =
        verdict.diagnostics(in: file.source).count { $0.severity == .error }
        + (file.notice == nil ? 1 : 0)
      return count > 0 ? (file.location.locale ?? file.location.path, count) : nil
    }
  }

  /// The remark about it.
  var remark: String {
    let places = errors.map { "\($0.count) in \($0.locale)" }.joined(separator: ", ")
    return "\(document): not built, it has errors" + (places.isEmpty ? "" : " (\(places))")
  }
}
