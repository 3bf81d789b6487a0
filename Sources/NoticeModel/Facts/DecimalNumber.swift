/// An exact decimal number, `mantissa` times ten to the power of `exponent`, without zeros at the
/// mantissa's end.
package struct DecimalNumber: Hashable, Sendable, CustomStringConvertible {
  /// The digits.
  package let mantissa: Int
  /// The power of ten, in 32 bits: a notice may hold hundreds of thousands of numbers.
  private let power: Int32

  /// The power of ten.
  package var exponent: Int { Int(power) }

  /// Makes a number and brings it into its one form.
  package init(mantissa: Int, exponent: Int = 0) {
    var mantissa = mantissa
    var exponent = exponent
    if mantissa == 0 { exponent = 0 }
    while mantissa != 0, mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    self.mantissa = mantissa
    power = Int32(clamping: exponent)
  }

  /// The number times ten to the power of `power`.
  package func multiplied(byPowerOfTen power: Int) -> DecimalNumber {
    DecimalNumber(mantissa: mantissa, exponent: exponent + power)
  }

  /// The number times a factor; `nil` where it is too large.
  package func multiplied(by factor: Int) -> DecimalNumber? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: factor)
    return overflow ? nil : DecimalNumber(mantissa: product, exponent: exponent)
  }

  /// The number as a whole one, where it is one and fits.
  package var wholeValue: Int? {
    guard exponent >= 0, exponent <= 18 else { return nil }
    var value = mantissa
    for _ in 0..<exponent {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  /// The number in digits with a `.`: `4`, `1200`, `0.05`.
  package var description: String {
    let digits = String(mantissa.magnitude)
    let sign = mantissa < 0 ? "-" : ""
    guard exponent < 0 else { return sign + digits + String(repeating: "0", count: exponent) }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    return "\(sign)\(padded.dropLast(-exponent)).\(padded.suffix(-exponent))"
  }
}
