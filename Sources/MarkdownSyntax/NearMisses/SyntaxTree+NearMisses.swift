extension SyntaxTree {
  /// What the author probably meant, in document order; found at the first call.
  public var nearMisses: [NearMiss] {
    cachedNearMisses.withLock { cached in
      if let cached { return cached }
      let found = unsafe source.bytes.withUnsafeBufferPointer { buffer in
        // The view is used inside this closure only.
        unsafe NearMissFinder(self, ByteView(buffer)).find()
      }
      cached = found
      return found
    }
  }
}
