import Glibc
import NoticeModel
import SourceText

@testable import NoticeLint
@testable import PolicyCommand

/// A notice and its translation, through all rules, fixed, and checked again.
enum CheckFuzzing {
  private static let session: Session = {
    var configuration = Configuration(root: AbsolutePath(parts: ["nowhere"]))
    configuration.profiles = Setting(Profile.allCases)
    configuration.today = Setting(CalendarDate(year: 2026, month: 11, day: 1))
    return Session(configuration: configuration, scope: [.notices, .parity], jobs: 1)
  }()

  static func run(_ bytes: [UInt8]) {
    let (left, right) = AlignerFuzzing.split(bytes)
    var sources = [("en", left), ("de", right)].map { locale, bytes in
      SourceFile(path: "locales/\(locale)/a.md", bytes: bytes)
    }
    let verdict = self.verdict(on: sources)
    for finding in verdict.diagnostics {
      guard let source = sources.first(where: { $0.path == finding.file }) else { continue }
      let spans = [finding.span] + finding.fixes.flatMap(\.edits).map(\.span)
      for span in spans {
        hold(
          span.start <= span.end && span.end <= source.bytes.count,
          "\(finding.rule) at \(span) in the file")
      }
      hold(
        finding.message.utf8.count < 4000 && !finding.message.contains("\n"),
        "\(finding.rule) has a short message")
    }
    // Fixes are made until none is left; they come to an end.
    var seen: Set<[[UInt8]]> = []
    for _ in 0..<16 {
      guard seen.insert(sources.map(\.bytes)).inserted else { break }
      let verdict = self.verdict(on: sources)
      sources = sources.map { source in
        let edits = verdict.edits(in: source)
        guard let fixed = try? edits.applied(to: source.bytes) else {
          hold(false, "fixes do not overlap")
          return source
        }
        return SourceFile(path: source.path, bytes: fixed)
      }
    }
  }

  private static func verdict(on sources: [SourceFile]) -> Verdict {
    do {
      let files = try sources.map { source in
        let locale = String(source.path.split(separator: "/")[1])
        let match = Layout.standard.match(source.path)
        hold(match != nil, "\(locale) is a notice")
        return try session.check(
          source, at: NoticeLocation(file: nil, path: source.path, match: match))
      }
      var judgement = session.judgement
      session.judge(ExaminedSets(files: files, sets: session.sets(of: files)), into: &judgement)
      return judgement.verdict()
    } catch {
      hold(false, "\(error)")
      abort()
    }
  }
}
