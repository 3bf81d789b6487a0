import NoticeLint
import Synchronization

/// Asks the net for pages, each once in a run, with the program `curl`: TLS and proxies are its business.
final class PageRequests: Sendable {
  private let known = Mutex<[String: PageAnswer]>([:])
  private let failure: FirstFailure

  /// - Parameter failure: What learns that curl cannot be run; the answers are worth nothing then.
  init(failure: FirstFailure) {
    self.failure = failure
  }

  /// What the net says about an address.
  func answer(to address: String) -> PageAnswer {
    // What follows `#` is for the browser.
    let page = String(address.prefix { $0 != "#" })
    if let answer = known.withLock({ $0[page] }) { return answer }
    var answer = request(page, ["--head"])
    // Some servers know no other question than that for the page itself.
    if case .refused = answer { answer = request(page, ["--range", "0-0"]) }
    known.withLock { $0[page] = answer }
    return answer
  }

  private func request(_ page: String, _ options: [String]) -> PageAnswer {
    let arguments =
      options + [
        "--silent", "--location", "--max-redirs", "10", "--max-time", "20",
        "--proto", "=http,https", "--proto-redir", "=http,https", "--globoff", "--output",
        "/dev/null",
        "--write-out", "%{http_code}", "--url", page,
      ]
    let output = failure.keep { () throws(CommandFailure) in
      do throws(SystemError) {
        return try ChildProcess.output(of: "curl", arguments: arguments, limit: 64)
      } catch {
        throw error.failure("cannot be started", at: "curl")
      }
    }
    guard let output else { return .reached }
    guard let status = Int(String(decoding: output.bytes, as: UTF8.self)), status > 0 else {
      return .silent
    }
    // A server that asks who is there has the page, and one that is busy may have it.
    let isMissing = status == 404 || status == 410
    return isMissing || status >= 500 && status != 503 ? .refused(status: status) : .reached
  }
}
