/// A law, or a set of customs, whose demands a notice is to meet.
package enum Profile: String, CaseIterable, Sendable {
  case core
  case gdpr
  case ukGDPR = "uk-gdpr"
  case ccpa
  case caloppa
  case coppa
  case usStates = "us-states"
  case lgpd
  case pipeda
  case quebec
  case fadp
  case appi
  case pipa
  case pipl
  case dpdp
  case appStore = "app-store"
  case googlePlay = "google-play"
  case all
}
