import SourceText
import Testing

/// The vectors of FIPS 180-2, appendix B, and lengths around the block size.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsKnownVectors(_ message: String, _ digest: String) {
    #expect(SHA256(message).hexadecimal == digest)
  }

  @Test func digestsAMillionLetters() {
    let digest = SHA256([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(
      digest.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
  ])
  func padsAroundTheBlockSize(_ count: Int, _ digest: String) {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: count)
    #expect(SHA256(message).hexadecimal == digest)
  }

  @Test(arguments: [1, 3, 63, 64, 65, 200])
  func digestsPieceByPiece(_ length: Int) {
    let message = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var digester = SHA256.Digester()
    for start in stride(from: 0, to: message.count, by: length) {
      digester.append(Array(message[start..<min(start + length, message.count)]))
      // To ask in between changes nothing.
      #expect(digester.digest == SHA256(message[..<min(start + length, message.count)]))
    }
  }
}
