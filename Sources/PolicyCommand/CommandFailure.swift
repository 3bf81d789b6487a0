/// Why the work could not be done: exit status 2 and one line on standard error.
struct CommandFailure: Error, Hashable, CustomStringConvertible {
  /// The file, folder or option; `nil` where the message says it.
  var place: String?
  /// What is wrong there.
  var message: String

  init(_ message: String, at place: String? = nil) {
    self.place = place
    self.message = message
  }

  /// The line as it is printed, without the program's name.
  var description: String {
    guard let place else { return message }
    return "\(place): \(message)"
  }
}
