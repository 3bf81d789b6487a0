import NoticeLint
import NoticeModel

/// An attribute that raw HTML in a notice may bring onto the page, with its value checked.
struct RawHTMLAttribute: Equatable, Sendable {
  /// The name in lower case.
  var name: String
  /// The value as it goes onto the page.
  var value: String

  /// What became of an attribute.
  enum Outcome: Equatable {
    case kept(RawHTMLAttribute)
    case dropped
    /// An address whose scheme is not allowed.
    case droppedURL
  }

  /// Checks one attribute of an allowed element.
  static func check(_ attribute: ParsedMarkup.Attribute, of element: RawHTMLElement) -> Outcome {
    let name = attribute.name
    guard AllowedMarkup.globalAttributes.contains(name) || element.attributes.contains(name) else {
      return .dropped
    }
    switch name {
    case "href", "cite":
      return LinkTarget(attribute.value).map { .kept(Self(name: name, value: $0.url)) }
        ?? .droppedURL
    case "src":
      guard let target = LinkTarget(attribute.value), target.isLoadable else { return .droppedURL }
      return .kept(Self(name: name, value: target.url))
    case "name":
      return isIdentifier(attribute.value)
        ? .kept(Self(name: "id", value: attribute.value)) : .dropped
    default:
      return isLegal(attribute.value, for: name)
        ? .kept(Self(name: name, value: attribute.value)) : .dropped
    }
  }

  /// Whether a value can be an `id`: not empty and without white space (HTML, section 3.2.6).
  static func isIdentifier(_ value: String) -> Bool {
    !value.isEmpty && value.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }

  /// Whether a value is a list of plain class names.
  static func isClassList(_ value: String) -> Bool {
    consists(value, of: "-_ ", letters: true, atMost: 200)
  }

  private static func isLegal(_ value: String, for name: String) -> Bool {
    switch name {
    case "id": isIdentifier(value)
    case "class": isClassList(value)
    case "dir": ["ltr", "rtl", "auto"].contains(value.lowercased())
    case "lang", "hreflang":
      consists(value, of: "-", letters: true, atMost: 35) && LocaleTag(value) != nil
    case "colspan", "rowspan", "span": isNumber(value, from: 1, to: 1000)
    case "width", "height": isNumber(value, from: 0, to: 99_999)
    case "start", "value": isNumber(value, from: -999_999_999, to: 999_999_999)
    case "scope": ["row", "col", "rowgroup", "colgroup"].contains(value)
    case "type": ["1", "a", "A", "i", "I"].contains(value)
    case "datetime": isTime(value)
    case "open", "reversed": true
    default: value.utf8.count <= 2_000
    }
  }

  /// Whether a value is a day, a month, or a day with a time (HTML, section 2.3.5).
  private static func isTime(_ value: String) -> Bool {
    let parts = value.split(separator: value.contains("T") ? "T" : " ", maxSplits: 1)
    guard let day = parts.first else { return false }
    let isDay = CalendarDate(iso8601: String(day)) != nil
    guard parts.count == 2 else {
      return isDay || day.utf8.count == 7 && CalendarDate(iso8601: day + "-01") != nil
    }
    var time = Array(parts[1].utf8)
    if time.last == UInt8(ascii: "Z") {
      time.removeLast()
    } else if time.count > 6, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(time[time.count - 6])
    {
      guard isClock(Array(time.suffix(5))) else { return false }
      time.removeLast(6)
    } else {
      return false
    }
    return isDay && isClock(time)
  }

  /// Whether bytes are `hh:mm` or `hh:mm:ss`.
  private static func isClock(_ bytes: [UInt8]) -> Bool {
    let fields = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard fields.count == 2 || fields.count == 3 else { return false }
    return zip(fields, [23, 59, 59]).allSatisfy { field, limit in
      field.count == 2 && field.allSatisfy { (48...57).contains($0) }
        && Int(String(decoding: field, as: UTF8.self)).map { $0 <= limit } ?? false
    }
  }

  private static func isNumber(_ value: String, from low: Int, to high: Int) -> Bool {
    Int(value).map { $0 >= low && $0 <= high && !value.hasPrefix("+") } ?? false
  }

  private static func consists(
    _ value: String, of others: String, letters: Bool, atMost limit: Int
  ) -> Bool {
    guard !value.isEmpty, value.utf8.count <= limit else { return false }
    return value.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): letters
      default: others.utf8.contains(byte)
      }
    }
  }
}
