import Testing

extension HostileShape: CustomTestStringConvertible {
  var testDescription: String { name }
}
