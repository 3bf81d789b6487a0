/// Tells simplified Chinese from traditional by signs that only one of them has.
enum ChineseForms {
  private static let simplified = table(
    "这个们为国对时会说学发经动过现进种还实关问应业东开间样门长无让义导总认识书让网络数据处护设备请权变信账"
      + "号传输储存记录电话终销访览应错误类买卖报达运该团华语")
  private static let traditional = table(
    "這個們為國對時會說學發經動過現進種還實關問應業東開間樣門長無讓義導總認識書讓網絡數據處護設備請權變賬號"
      + "傳輸儲存記錄電話終銷訪覽應錯誤類買賣報達運該團華語資訊隱與於並臺灣")

  /// The signs of one table that the other lacks.
  private static func table(_ signs: String) -> Set<Unicode.Scalar> { Set(signs.unicodeScalars) }

  private static let simplifiedAlone = simplified.subtracting(traditional)
  private static let traditionalAlone = traditional.subtracting(simplified)

  /// How many signs of a text are of one form alone.
  static func counts(in bytes: [UInt8]) -> (simplified: Int, traditional: Int) {
    var counts = (simplified: 0, traditional: 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars
    where scalar.value >= 0x4E00 {
      if simplifiedAlone.contains(scalar) { counts.simplified += 1 }
      if traditionalAlone.contains(scalar) { counts.traditional += 1 }
    }
    return counts
  }
}
