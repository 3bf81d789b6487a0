/// A law, or a set of customs, whose demands a notice is to meet.
package enum Profile: String, CaseIterable, Sendable {
  case core
  case gdpr
  case ukGDPR = "uk-gdpr"
  case ccpa
  case caloppa
  case coppa
  case lgpd
  case pipeda
  case fadp
  case all
}
