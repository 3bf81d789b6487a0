import NoticeModel

/// The words for a disclosure that is only touched.
struct DisclosureWeaknessWording {
  /// The headline.
  let message: String
  /// The line under the excerpt.
  let label: String

  /// Words a weakness.
  init(_ weakness: DisclosureWeakness) {
    (message, label) = Self.words(weakness)
  }

  private static func words(_ weakness: DisclosureWeakness) -> (String, String) {
    switch weakness {
    case .brandOnly:
      ("a brand is named, and nobody who is responsible", "no company, body or person")
    case .noDirectChannel:
      (
        "readers are sent to a place where they cannot ask about privacy",
        "no address, number or form of the controller"
      )
    case .foreignAddress:
      ("the only postal address is somebody else's", "not an address of the controller")
    case .roleAlone:
      (
        "a role is named without a way to reach it, or the reverse",
        "role and address are not both here"
      )
    case .noKind:
      ("the notice says that data are collected, and names no kind", "names no kind of data")
    case .vaguePurpose:
      ("the purpose that is named says nothing", "names no specific purpose")
    case .impliedConsent:
      ("consent is taken from use, and no legal basis is named", "names no legal basis as such")
    case .unnamedRecipients:
      (
        "the notice says that data are shared, and not with whom",
        "names no recipient and no category"
      )
    case .serverPlace:
      ("the place of a server is named, and no transfer", "names no transfer and no safeguard")
    case .noPeriod:
      ("no period for keeping data, and no criterion", "names no period and no criterion")
    case .deletionOnly:
      (
        "the notice speaks of deletion, and not of how long data are kept",
        "names no period and no criterion"
      )
    case .oneRight:
      ("the notice names one right of several", "the only right that is named")
    case .optOutOnly:
      (
        "readers can opt out, and nothing says that consent can be withdrawn",
        "opts out of messages or cookies only"
      )
    case .authorityOnly:
      ("an authority is named, and not the right to complain to it", "no word of a complaint")
    case .passingMention:
      ("the notice only mentions this in passing", "does not say whether or how it is done")
    case .ownSourcesOnly:
      (
        "no source of data other than the reader and the device",
        "names no third party and no public source"
      )
    case .headingOnly:
      ("a heading announces this, and nothing is said below", "no statement")
    case .othersOnly:
      ("what others do is told, and not what the controller does", "speaks of somebody else")
    case .linkOnly:
      ("a link is given, and nothing is said here", "no statement besides the link")
    case .rightOnly:
      ("a right is listed, and not whether data are sold", "does not say whether data are sold")
    case .noDate:
      ("the notice speaks of its date, and gives none", "no date behind the words")
    }
  }
}
