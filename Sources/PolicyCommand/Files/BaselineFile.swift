import NoticeLint
import SourceText

/// The file of findings that are known.
struct BaselineFile {
  /// Where it is.
  let location: AbsolutePath
  /// Its path for messages.
  let shown: String

  /// The file that a setting names; `nil` where none does.
  ///
  /// An option counts from where it was typed, the configuration's value from the root.
  init?(_ configuration: Configuration, workingFolder: AbsolutePath) {
    let setting = configuration.baseline
    guard !setting.value.isEmpty else { return nil }
    shown = setting.value
    if case .option = setting.origin {
      location = AbsolutePath(setting.value, from: workingFolder)
    } else {
      location = AbsolutePath(setting.value, from: configuration.root)
    }
  }

  /// Reads it; `nil` where it is not there.
  func read() throws(CommandFailure) -> Baseline? {
    let bytes: [UInt8]
    do throws(SystemError) {
      guard try FileStatus.isThere(location) else { return nil }
      bytes = try FileReader.bytes(of: location, limit: SourceFile.maximumSize)
    } catch {
      throw error.failure("cannot read the baseline", at: shown)
    }
    do throws(Baseline.Problem) {
      return try Baseline(bytes)
    } catch {
      throw CommandFailure(
        "it is no baseline: \(error.message)", at: "\(shown):\(error.line)")
    }
  }

  /// Writes it whole or not at all.
  func write(_ baseline: Baseline) throws(CommandFailure) {
    try OutputFile.write(baseline.serialized(), to: location, shown: shown)
  }
}
