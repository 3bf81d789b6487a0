import SourceText

/// The ends of domain names.
enum TopLevelDomain {
  /// Ends that are common enough to tell a domain from a word with a point in it.
  static let common: Set<String> = [
    "com", "org", "net", "io", "eu", "co", "info", "app", "dev", "de", "fr", "uk", "us", "ca", "nl",
    "be", "at", "ch", "it", "es", "pt", "pl", "cz", "se", "dk", "no", "fi", "ru", "tr", "jp", "cn",
    "kr", "in", "br", "mx", "ar", "au", "nz", "tw", "hk", "sg", "ie", "gov", "edu", "biz", "online",
    "site", "shop", "tech", "cloud", "ai", "me", "tv", "gg",
  ]

  /// The end that was probably meant by one that does not exist and is one slip from it.
  static func meant(by label: String) -> String? {
    switch label {
    case "con", "cpm", "vom", "xom", "comm", "ocm", "coom", "cmo", "clm": "com"
    case "nett", "ner", "nte", "ney": "net"
    case "ogr", "rog", "orgg", "prg": "org"
    case "inof", "ifno": "info"
    case "edz", "ued": "edu"
    case "ue": "eu"
    case "oi", "iio": "io"
    case "fe": "fr"
    default: nil
    }
  }

  /// All ends of two ASCII letters (ISO 3166-1 and the reserved codes in use), a blank or line end
  /// between them. Notices have few domains: a set of them would cost more than it saves.
  private static let countries = ProgramText(
    """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt
    bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg
    er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn
    hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li
    lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne
    nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb
    sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr
    tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
    """)

  /// Whether a label can end a domain name.
  static func exists(_ label: String) -> Bool {
    let label = label.lowercased()
    if label.utf8.count == 2, label.utf8.allSatisfy({ $0 < 0x80 }) {
      return isCountry(label)
    }
    return label.utf8.count > 2 && meant(by: label) == nil
  }

  private static func isCountry(_ label: String) -> Bool {
    guard let first = label.utf8.first, let second = label.utf8.last else { return false }
    return stride(from: 0, to: countries.count, by: 3).contains {
      countries[$0] == first && countries[$0 + 1] == second
    }
  }
}
