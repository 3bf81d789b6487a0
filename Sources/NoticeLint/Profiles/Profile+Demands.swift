extension Profile {
  /// What the profile asks for.
  package var demands: [ProfileDemand] {
    switch self {
    case .core: Self.coreDemands
    case .all: Self.allDemands
    default: []
    }
  }
}
