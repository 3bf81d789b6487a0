/// The SHA-256 digest of bytes (FIPS 180-4), for manifests, sign-offs and fingerprints.
public struct SHA256: Hashable, Sendable {
  /// The digest's 32 bytes.
  public let bytes: [UInt8]

  /// Digests `message`.
  public init(_ message: some Collection<UInt8>) { self.init(bytesOf: Array(message)) }

  /// Digests bytes. What is generic stays outside, as it is not made anew for each module's types.
  private init(bytesOf message: [UInt8]) {
    var digester = Digester()
    digester.append(message)
    self = digester.digest
  }

  /// A digest of bytes that come piece by piece.
  package struct Digester: Sendable {
    private var state = State()
    private var schedule = [UInt32](repeating: 0, count: 64)
    /// What is not yet a whole block.
    private var rest: [UInt8] = []
    private var count = 0

    package init() {}

    /// Takes the next bytes.
    package mutating func append(_ message: [UInt8]) {
      count += message.count
      var start = 0
      if !rest.isEmpty {
        start = min(64 - rest.count, message.count)
        rest += message[..<start]
        guard rest.count == 64 else { return }
        SHA256.compress(rest, from: 0, into: &state, schedule: &schedule)
        rest.removeAll(keepingCapacity: true)
      }
      while start + 64 <= message.count {
        SHA256.compress(message, from: start, into: &state, schedule: &schedule)
        start += 64
      }
      rest += message[start...]
    }

    /// The digest of all that was taken.
    package var digest: SHA256 {
      var state = state
      var schedule = schedule
      // The padding: a one bit, zeros, and the length in bits as 64 bits (section 5.1.1).
      var rest = rest
      rest.append(0x80)
      while rest.count % 64 != 56 { rest.append(0) }
      let length = UInt64(count) << 3
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        rest.append(UInt8(truncatingIfNeeded: length >> shift))
      }
      for start in stride(from: 0, to: rest.count, by: 64) {
        SHA256.compress(rest, from: start, into: &state, schedule: &schedule)
      }
      return SHA256(state)
    }
  }

  private init(_ state: State) {
    bytes = state.words.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// Digests text in UTF-8.
  public init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// The digest in 64 lower-case hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// What is known of the digest between blocks (section 5.3.3).
  private struct State {
    var a: UInt32 = 0x6a09_e667
    var b: UInt32 = 0xbb67_ae85
    var c: UInt32 = 0x3c6e_f372
    var d: UInt32 = 0xa54f_f53a
    var e: UInt32 = 0x510e_527f
    var f: UInt32 = 0x9b05_688c
    var g: UInt32 = 0x1f83_d9ab
    var h: UInt32 = 0x5be0_cd19

    var words: [UInt32] { [a, b, c, d, e, f, g, h] }
  }

  /// Takes one block of 64 bytes into the state (section 6.2.2).
  private static func compress(
    _ message: [UInt8], from start: Int, into state: inout State, schedule: inout [UInt32]
  ) {
    precondition(start >= 0 && start + 64 <= message.count && schedule.count == 64)
    unsafe message.withUnsafeBufferPointer { message in
      unsafe schedule.withUnsafeMutableBufferPointer { schedule in
        unsafe constants.withUnsafeBufferPointer { constants in
          unsafe compress(message, from: start, into: &state, schedule, constants)
        }
      }
    }
  }

  /// The same, where all bounds were looked at.
  @inline(__always)
  private static func compress(
    _ message: UnsafeBufferPointer<UInt8>, from start: Int, into state: inout State,
    _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
  ) {
    let bytes = UnsafeRawBufferPointer(message)
    for index in 0..<16 {
      unsafe schedule[index] = UInt32(
        bigEndian: bytes.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self))
    }
    for index in 16..<64 {
      let late = unsafe schedule[index - 2]
      let early = unsafe schedule[index - 15]
      let lateMix = rotate(late, 17) ^ rotate(late, 19) ^ (late >> 10)
      let earlyMix = rotate(early, 7) ^ rotate(early, 18) ^ (early >> 3)
      unsafe schedule[index] = lateMix &+ schedule[index - 7] &+ earlyMix &+ schedule[index - 16]
    }
    var (a, b, c, d) = (state.a, state.b, state.c, state.d)
    var (e, f, g, h) = (state.e, state.f, state.g, state.h)
    // Eight rounds at a time, after which each variable has its own name again.
    for index in stride(from: 0, to: 64, by: 8) {
      func added(_ place: Int) -> UInt32 {
        unsafe constants[index + place] &+ schedule[index + place]
      }
      round(a, b, c, &d, e, f, g, &h, added(0))
      round(h, a, b, &c, d, e, f, &g, added(1))
      round(g, h, a, &b, c, d, e, &f, added(2))
      round(f, g, h, &a, b, c, d, &e, added(3))
      round(e, f, g, &h, a, b, c, &d, added(4))
      round(d, e, f, &g, h, a, b, &c, added(5))
      round(c, d, e, &f, g, h, a, &b, added(6))
      round(b, c, d, &e, f, g, h, &a, added(7))
    }
    state.a &+= a
    state.b &+= b
    state.c &+= c
    state.d &+= d
    state.e &+= e
    state.f &+= f
    state.g &+= g
    state.h &+= h
  }

  /// One round, which changes two variables; the others only change their names.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ added: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    let first = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ added
    let majority = (a & b) | (c & (a | b))
    d &+= first
    h = first &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes
  /// (section 4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
