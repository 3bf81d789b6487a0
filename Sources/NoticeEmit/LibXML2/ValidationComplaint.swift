/// Takes the first thing that a validator says.
final class ValidationComplaint {
  /// The line of the XML and what is wrong there.
  private(set) var text: String?

  /// Takes a message from C.
  ///
  /// - Parameter target: An unretained pointer to an instance that outlives the validation.
  static func take(
    _ target: UnsafeMutableRawPointer?, _ line: Int32?, _ message: UnsafeMutablePointer<CChar>?
  ) {
    guard let target = unsafe target, let message = unsafe message else { return }
    let complaint = unsafe Unmanaged<ValidationComplaint>.fromOpaque(target).takeUnretainedValue()
    guard complaint.text == nil else { return }
    let words = unsafe String(cString: message).split(whereSeparator: \.isWhitespace)
    complaint.text = "line \(line ?? 0): " + words.joined(separator: " ")
  }
}
