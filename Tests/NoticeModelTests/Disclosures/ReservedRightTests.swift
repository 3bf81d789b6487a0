import SourceText
import Testing

@testable import NoticeModel

/// A right that an organisation reserves is none that readers have.
@Suite struct ReservedRightTests {
  /// A sentence in which the organisation may do something, and one in which readers may.
  struct Pair: Sendable, CustomTestStringConvertible {
    let language: String
    let reserved: String
    let granted: String

    var testDescription: String { language }
  }

  static let pairs = [
    Pair(
      language: "en",
      reserved: "We reserve the right to access, correct or delete any photo that you post.",
      granted: "You have the right to access, correct or delete your data."),
    Pair(
      language: "fr",
      reserved:
        "Nous nous réservons le droit d'accéder aux photos, de les corriger ou de les effacer.",
      granted: "Vous avez le droit d'accéder à vos données, de les corriger ou de les effacer."),
    Pair(
      language: "de",
      reserved: "Wir behalten uns das Recht vor, Fotos zu berichtigen oder zu löschen.",
      granted: "Sie haben das Recht auf Auskunft, Berichtigung und Löschung."),
    Pair(
      language: "es",
      reserved:
        "Nos reservamos el derecho de acceder a las fotos, de rectificarlas y de suprimirlas.",
      granted: "Usted tiene derecho a acceder a sus datos, a rectificarlos y a suprimirlos."),
    Pair(
      language: "it",
      reserved: "Ci riserviamo il diritto di accedere alle foto, di rettificarle e di cancellarle.",
      granted: "Lei ha il diritto di accedere ai dati, di rettificarli e di cancellarli."),
    Pair(
      language: "pt",
      reserved: "Reservamo-nos o direito de acessar as fotos, de corrigi-las e de apagá-las.",
      granted: "Você tem o direito de acessar seus dados, de corrigi-los e de apagá-los."),
    Pair(
      language: "nl",
      reserved: "Wij behouden ons het recht voor om foto's te corrigeren en te verwijderen.",
      granted: "U hebt het recht op inzage, correctie en verwijdering."),
    Pair(
      language: "pl",
      reserved: "Zastrzegamy sobie prawo dostępu do zdjęć, ich sprostowania i usunięcia.",
      granted: "Mają Państwo prawo dostępu do danych, ich sprostowania i usunięcia."),
    Pair(
      language: "ru",
      reserved: "Мы оставляем за собой право изменять и удалять фотографии и данные о них.",
      granted: "Вы имеете право на доступ к данным, их исправление и удаление."),
    Pair(
      language: "sv",
      reserved: "Vi förbehåller oss rätt att rätta och radera bilder.",
      granted: "Du har rätt till tillgång, rättelse och radering."),
    Pair(
      language: "da",
      reserved: "Vi forbeholder os ret til at berigtige og slette billeder.",
      granted: "Du har ret til indsigt, berigtigelse og sletning."),
    Pair(
      language: "cs",
      reserved: "Vyhrazujeme si právo na přístup k fotografiím, na jejich opravu a výmaz.",
      granted: "Máte právo na přístup k údajům, na jejich opravu a výmaz."),
    Pair(
      language: "tr",
      reserved: "Fotoğraflara erişme, bunları düzeltme ve silme hakkımızı saklı tutarız.",
      granted: "Verilerinize erişme, bunları düzeltme ve silme hakkınız vardır."),
    Pair(
      language: "ja",
      reserved: "当社は、写真にアクセスし、訂正し、削除する権利を留保します。",
      granted: "お客様は、データにアクセスし、訂正し、削除する権利を有します。"),
    Pair(
      language: "zh",
      reserved: "我们保留访问、更正和删除照片的权利。",
      granted: "您有访问、更正和删除数据的权利。"),
    Pair(
      language: "ko",
      reserved: "당사는 사진에 접근하고 이를 정정하거나 삭제할 권리를 보유합니다.",
      granted: "이용자는 개인정보에 접근하고 이를 수정하거나 삭제할 권리가 있습니다."),
    Pair(
      language: "ar",
      reserved: "نحتفظ بالحق في الوصول إلى الصور وتصحيحها وحذفها.",
      granted: "لك الحق في الوصول إلى بياناتك وتصحيحها وحذفها."),
    Pair(
      language: "hi",
      reserved: "हम तस्वीरों तक पहुंच, उनमें सुधार और उन्हें हटाने का अधिकार सुरक्षित रखते हैं।",
      granted: "आपको अपने डेटा तक पहुंच, उसमें सुधार और उसे हटाने का अधिकार है।"),
  ]

  private static func rights(_ text: String, _ language: String) -> DisclosureStatus? {
    let rest = "A b c d e f g h i j k l m n o p q r s t u."
    let source = SourceFile(path: "notice.md", text: "\(rest)\n\n\(text)\n")
    return Notice(source: source, assumedLocale: LocaleTag(language)).disclosures[.rights]?.status
  }

  @Test(arguments: pairs)
  func isNoneOfTheReaders(_ pair: Pair) {
    #expect(Self.rights(pair.reserved, pair.language) == .absent)
    #expect(Self.rights(pair.granted, pair.language) == .present)
    #expect(Self.rights("\(pair.reserved) \(pair.granted)", pair.language) == .present)
  }

  @Test func allLanguagesAreTold() {
    let languages = Set(Self.pairs.map(\.language))
    #expect(languages == Set(EvidenceTable.languages))
  }
}
