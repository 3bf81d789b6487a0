import CCMark
import Foundation
import Glibc
import MarkdownSyntax
import SourceText

/// One parse, timed and measured.
enum Measurement {
  /// The seconds of processor time that a piece of work takes on this thread, so that what else runs on
  /// the machine counts less.
  static func seconds(_ work: () -> Void) -> Double {
    let start = processorTime()
    work()
    return processorTime() - start
  }

  /// Lets the process keep all memory that it ever had, so that no large input pays for fresh pages of
  /// the system while a small one finds its own again: the time is then the work's alone.
  static func keepMemory() {
    mallopt(M_MMAP_MAX, 0)
    mallopt(M_TRIM_THRESHOLD, .max)
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The seconds from bytes to our full tree; freeing it counts.
  static func ours(_ bytes: [UInt8], _ dialect: Dialect) -> Double {
    seconds {
      let tree = SyntaxTree.parse(SourceFile(path: "a.md", bytes: bytes), dialect: dialect)
      if tree.nodes.isEmpty { print("no tree") }
    }
  }

  /// The seconds from bytes to cmark's full tree; freeing it counts.
  static func cmark(_ bytes: [UInt8]) -> Double {
    seconds {
      bytes.withUnsafeBytes { buffer in
        let start = buffer.bindMemory(to: CChar.self).baseAddress
        cmark_node_free(cmark_parse_document(start, bytes.count, CMARK_OPT_DEFAULT))
      }
    }
  }

  /// The bytes of heap that our tree holds, its source left out.
  static func heap(of bytes: [UInt8], _ dialect: Dialect) -> (held: Int, nodes: Int) {
    let source = SourceFile(path: "a.md", bytes: bytes)
    let before = heapInUse()
    let tree = SyntaxTree.parse(source, dialect: dialect)
    let after = heapInUse()
    return withExtendedLifetime(tree) { (after - before, tree.nodes.count) }
  }

  /// The resident memory in bytes that a parse needs at its peak, above what is resident before it.
  static func peak(of bytes: [UInt8], _ dialect: Dialect) -> Int? {
    malloc_trim(0)
    // The kernel then counts the peak anew.
    guard
      (try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)) != nil,
      let before = resident("VmRSS:")
    else { return nil }
    let source = SourceFile(path: "a.md", bytes: bytes)
    return withExtendedLifetime(SyntaxTree.parse(source, dialect: dialect)) {
      resident("VmHWM:").map { $0 - before }
    }
  }

  private static func resident(_ key: String) -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix(key) })
    else { return nil }
    return Int(line.filter(\.isNumber)).map { $0 * 1024 }
  }

  /// The middle of several values.
  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  private static func heapInUse() -> Int {
    let info = mallinfo2()
    return Int(info.uordblks) + Int(info.hblkhd)
  }
}

/// cmark's version.
func cmarkVersion() -> UnsafePointer<CChar> {
  cmark_version_string()
}
