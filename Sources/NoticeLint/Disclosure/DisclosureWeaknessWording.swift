import NoticeModel

/// The words for a disclosure that is only touched.
struct DisclosureWeaknessWording {
  /// The headline.
  let message: String
  /// The line under the excerpt.
  let label: String

  /// Words a weakness of a disclosure.
  init(_ weakness: DisclosureWeakness, of disclosure: Disclosure) {
    (message, label) = Self.words(weakness, disclosure.topic)
  }

  private static func words(_ weakness: DisclosureWeakness, _ topic: String) -> (String, String) {
    switch weakness {
    case .brandOnly:
      ("a brand is named, but nobody who is responsible", "no company, public body or person")
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
        "role and address do not stand together"
      )
    case .noKind:
      ("the notice says that data is collected, but names no kind", "names no kind of data")
    case .vaguePurpose:
      ("the notice names no specific purpose", "could be said of any service")
    case .impliedConsent:
      ("consent is taken from use, but no legal basis is named", "names no legal basis as such")
    case .unnamedRecipients:
      (
        "the notice says that data is shared, but not with whom",
        "names no recipient and no category"
      )
    case .serverPlace:
      (
        "the place of a server is named, but no transfer and no safeguard",
        "does not say whether data leaves the country"
      )
    case .noPeriod:
      (
        "the notice says that data is kept, but not for how long",
        "names no period and no criterion"
      )
    case .deletionOnly:
      (
        "the notice speaks of deletion, but not of how long data is kept",
        "names no period and no criterion"
      )
    case .oneRight:
      ("the notice names one right of several", "the only right that is named")
    case .optOutOnly:
      (
        "readers can opt out, but nothing says that consent can be withdrawn",
        "speaks of messages or settings, not of consent"
      )
    case .authorityOnly:
      (
        "an authority is named, but not the right to complain to it",
        "does not say that readers may complain"
      )
    case .passingMention:
      ("the notice mentions \(topic) only in passing", "does not say what is done")
    case .ownSourcesOnly:
      (
        "no source of data other than the reader and the device",
        "names no third party and no public source"
      )
    case .headingOnly:
      ("the notice speaks of \(topic), but makes no statement", "nothing that readers could use")
    case .othersOnly:
      ("the notice tells only what others do about \(topic)", "speaks of somebody else")
    case .linkOnly:
      ("the notice names \(topic), but not what is done about it", "makes no statement of its own")
    case .rightOnly:
      (
        "the notice lists a right, but not whether data is sold",
        "does not say whether data is sold"
      )
    case .missingParts:
      ("the notice says a part of what is asked for", "not all parts are here")
    case .unspecific:
      ("the notice says less about this than is asked for", "speaks of it in general")
    case .noDate:
      ("the notice speaks of its date, but gives none", "no date stands by these words")
    }
  }
}
