/// The results of many trials, as tables by damage, by rule and by locale.
struct MutationTable {
  private let trials: [MutationTrial]

  init(_ trials: [MutationTrial]) { self.trials = trials }

  /// The share of trials whose damage was found.
  static func recall(_ trials: [MutationTrial]) -> Double {
    trials.isEmpty ? 1 : Double(trials.count { !$0.hits.isEmpty }) / Double(trials.count)
  }

  /// The share of findings that are about the damage.
  static func precision(_ trials: [MutationTrial]) -> Double {
    let hits = trials.reduce(0) { $0 + $1.hits.count }
    let strays = trials.reduce(0) { $0 + $1.strays.count }
    return hits + strays == 0 ? 1 : Double(hits) / Double(hits + strays)
  }

  /// The tables.
  var text: String {
    var lines = [Self.row("damage", ["trials", "recall", "precision", "findings", "rules"])]
    for damage in Damage.allCases {
      lines.append(row(damage.rawValue, trials.filter { $0.damage == damage }))
    }
    lines += ["", Self.row("rule", ["", "hits", "strays", "precision"])]
    let rules = Set(trials.flatMap { $0.hits + $0.strays })
    for rule in rules.sorted() {
      let hits = trials.reduce(0) { $0 + $1.hits.count { $0 == rule } }
      let strays = trials.reduce(0) { $0 + $1.strays.count { $0 == rule } }
      let share = Self.percent(Double(hits) / Double(hits + strays))
      lines.append(Self.row(rule, ["", "\(hits)", "\(strays)", share]))
    }
    let content = trials.filter(\.damage.isContent)
    lines += ["", Self.row("content by locale", ["trials", "recall", "precision", "findings"])]
    for locale in Set(content.map(\.locale)).sorted() {
      lines.append(row(locale, content.filter { $0.locale == locale }, rules: false))
    }
    lines += ["", row("content", content, rules: false), row("all", trials, rules: false)]
    return lines.joined(separator: "\n")
  }

  private func row(_ name: String, _ trials: [MutationTrial], rules: Bool = true) -> String {
    guard !trials.isEmpty else { return Self.row(name, ["0"]) }
    let findings = trials.reduce(0) { $0 + $1.hits.count + $1.strays.count }
    var counts: [String: Int] = [:]
    for rule in trials.compactMap(\.hits.first) { counts[rule, default: 0] += 1 }
    let names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
    let mean = Double(Int(Double(findings) / Double(trials.count) * 100 + 0.5)) / 100
    return Self.row(
      name,
      [
        "\(trials.count)", Self.percent(Self.recall(trials)), Self.percent(Self.precision(trials)),
        "\(mean)", rules ? names.joined(separator: " ") : "",
      ])
  }

  private static func percent(_ share: Double) -> String {
    "\(Double(Int(share * 1000 + 0.5)) / 10) %"
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    func padded(_ text: String, to width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return padded(name, to: 34) + cells.map { padded($0, to: 11) }.joined()
  }
}
