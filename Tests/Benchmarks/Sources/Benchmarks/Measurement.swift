import CCMark
import Glibc
import MarkdownSyntax
import SourceText

/// One parse, timed and measured.
enum Measurement {
  /// The seconds that a piece of work takes.
  static func seconds(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    let duration = clock.measure(work)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
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

  /// The highest resident memory so far, in bytes.
  static func peak() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
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
