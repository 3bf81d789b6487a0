/// Names characters that cannot be shown.
enum ScalarName {
  /// `U+200B`.
  static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = hexadecimal(scalar)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// `U+200B, zero width space`.
  static func named(_ scalar: Unicode.Scalar) -> String {
    guard let name = scalar.properties.name else { return code(scalar) }
    return "\(code(scalar)), \(name.lowercased())"
  }

  /// The number in hexadecimal digits: `92`.
  static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }
}
